/* Pastes cells of a spreadsheet into the grid, from the cell that has the focus on; what does not fit goes to the server. */
(function () {
  "use strict";

  function lines(text) {
    return text.replace(/\r/g, "").replace(/\n+$/, "").split("\n").map(function (line) { return line.split("\t"); });
  }

  function inputs(row) {
    return Array.prototype.slice.call(row.querySelectorAll("input[data-column]"));
  }

  function whole(cells, column) {
    var filler = new Array(column + 1).join("\t");
    return cells.map(function (line) { return filler + line.join("\t"); }).join("\n");
  }

  function fill(cells, rows, first, column) {
    cells.forEach(function (line, down) {
      inputs(rows[first + down]).forEach(function (input, at) {
        if (at >= column && at - column < line.length) { input.value = line[at - column].trim(); }
      });
    });
  }

  function paste(event) {
    var input = event.target;
    if (!input.dataset || input.dataset.column === undefined) { return; }
    var text = (event.clipboardData || window.clipboardData).getData("text");
    var cells = lines(text);
    if (cells.length < 2 && cells[0].length < 2) { return; }
    event.preventDefault();
    var rows = Array.prototype.slice.call(input.closest("tbody").querySelectorAll("tr.nw-grid-row"));
    var first = rows.indexOf(input.closest("tr"));
    var column = Number(input.dataset.column);
    var fresh = column === 0;
    if (fresh || first + cells.length > rows.length) {
      document.getElementById("grid:pasted").value = whole(cells, column);
      document.getElementById("grid:take").click();
    } else {
      fill(cells, rows, first, column);
    }
  }

  document.addEventListener("paste", paste);
}());
