/* A grid of fields (rows tr.nw-grid-row, fields input[data-column]): pastes cells of a spreadsheet from the field that has
   the focus on, keeps what is typed when the form says how (data-keep), and warns before a page with unsaved fields is left.
   Rows that say whom they are about (data-key) are found by that key when the pasted lines begin with it. */
(function () {
  "use strict";

  const IDLE = 700;
  let dirty = false;
  let typed = 0;
  let sent = 0;
  let timer = null;

  function lines(text) {
    return text.replace(/\r/g, "").replace(/\n+$/, "").split("\n").map(function (line) { return line.split("\t"); });
  }

  function inputs(row) {
    return Array.from(row.querySelectorAll("input[data-column]"));
  }

  function whole(cells, column) {
    const filler = new Array(column + 1).join("\t");
    return cells.map(function (line) { return filler + line.join("\t"); }).join("\n");
  }

  function put(row, values, column) {
    inputs(row).forEach(function (input, at) {
      if (at >= column && at - column < values.length) {
        input.value = values[at - column].trim();
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  }

  function tell(table, text) {
    const place = document.getElementById(table.dataset.said || "");
    if (place) { place.textContent = text; }
  }

  function byKey(table, rows, cells) {
    const unknown = [];
    cells.forEach(function (line) {
      const row = rows.find(function (one) { return one.dataset.key === line[0].trim(); });
      if (row) { put(row, line.slice(1), 0); } else { unknown.push(line[0].trim()); }
    });
    tell(table, unknown.length === 0 ? cells.length + " rijen geplakt, op nummer." : "Niet geplakt, want niet in deze week: " + unknown.join(", ") + ".");
  }

  function inPlace(table, rows, cells, first, column) {
    const fitting = cells.slice(0, rows.length - first);
    fitting.forEach(function (line, down) { put(rows[first + down], line, column); });
    const over = cells.length - fitting.length;
    const wide = fitting.some(function (line, down) { return line.length + column > inputs(rows[first + down]).length; });
    tell(table, fitting.length + " rijen geplakt." + (over > 0 ? " " + over + " rijen pasten niet en zijn weggelaten." : "") + (wide ? " Kolommen die niet pasten, zijn weggelaten." : ""));
  }

  function paste(event) {
    const input = event.target;
    if (!input.dataset || input.dataset.column === undefined) { return; }
    const cells = lines((event.clipboardData || window.clipboardData).getData("text"));
    if (cells.length < 2 && cells[0].length < 2) { return; }
    event.preventDefault();
    const table = input.closest("table");
    const rows = Array.from(table.querySelectorAll("tr.nw-grid-row"));
    const first = rows.indexOf(input.closest("tr"));
    const column = Number(input.dataset.column);
    const over = table.dataset.over;
    if (over && (column === 0 || first + cells.length > rows.length)) {
      document.getElementById(over).value = whole(cells, column);
      document.getElementById(table.dataset.take).click();
    } else if (rows.some(function (row) { return row.dataset.key && row.dataset.key === cells[0][0].trim(); })) {
      byKey(table, rows, cells);
    } else {
      inPlace(table, rows, cells, first, column);
    }
  }

  function form() {
    return document.querySelector("form[data-keep]");
  }

  function keep() {
    sent = typed;
    document.getElementById(form().dataset.keep).click();
  }

  function kept() {
    const state = form() && form().querySelector("[data-kept]");
    if (state && state.dataset.kept === "true" && sent === typed) { dirty = false; }
  }

  document.addEventListener("paste", paste);
  document.addEventListener("input", function (event) {
    if (form() && form().contains(event.target) && event.target.dataset.column !== undefined) {
      dirty = true;
      typed += 1;
    }
  });
  document.addEventListener("change", function (event) {
    if (form() && form().contains(event.target) && event.target.dataset.column !== undefined) {
      clearTimeout(timer);
      timer = setTimeout(keep, IDLE);
    }
  });
  document.addEventListener("submit", function (event) {
    if (event.target === form()) {
      clearTimeout(timer);
      dirty = false;
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (dirty) { event.preventDefault(); }
  });
  document.addEventListener("DOMContentLoaded", function () {
    const state = form() && form().querySelector("[data-kept]");
    dirty = Boolean(state) && state.dataset.kept === "false";
    if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", kept); }
  });
}());
