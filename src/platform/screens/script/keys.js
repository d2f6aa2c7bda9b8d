// The keyboard on every page: ? shortcuts, / search, m menu, j and k in lists, Ctrl+S saves; and the choice of dense tables.
(function () {
  "use strict";

  const DENSE = "noaberwerk.dense";

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function open(id) {
    const dialog = document.getElementById(id);
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  function rows() {
    const selector = ".ui-datatable-data > tr:not(.ui-datatable-empty-message), table.nw-table > tbody > tr";
    return Array.from(document.querySelectorAll("main " + "tr")).filter(function (row) {
      return row.matches(selector) && row.offsetParent !== null;
    });
  }

  function move(step) {
    const all = rows();
    if (all.length === 0) {
      return;
    }
    const now = all.findIndex(function (row) { return row.classList.contains("nw-current"); });
    const next = Math.max(0, Math.min(all.length - 1, now + step));
    all.forEach(function (row) { row.classList.remove("nw-current"); });
    all[next].classList.add("nw-current");
    const link = all[next].querySelector("a[href], button, summary");
    if (link) {
      link.focus();
    }
    all[next].scrollIntoView({ block: "nearest" });
  }

  // the form in which somebody types before the first of the page
  function saveButton(target) {
    const form = target.closest("main form");
    const own = form && form.querySelector("[data-save], .nw-save, input[type=submit].nw-button:not(.nw-secondary)");
    return own || document.querySelector("main [data-save], main .nw-save");
  }

  function save(event) {
    const button = saveButton(event.target);
    if (button) {
      event.preventDefault();
      button.focus();
      button.click();
    }
  }

  function goTo(event, id) {
    const field = document.getElementById(id);
    if (field) {
      event.preventDefault();
      field.focus();
    }
  }

  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      save(event);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.key === "?") {
      event.preventDefault();
      open("sneltoetsen");
    } else if (event.key === "/") {
      goTo(event, "zoeken");
    } else if (event.key === "m") {
      goTo(event, "menu-zoeken");
    } else if (event.key === "j") {
      move(1);
    } else if (event.key === "k") {
      move(-1);
    }
  });

  document.addEventListener("click", function (event) {
    const button = event.target.closest("button");
    if (!button) {
      return;
    }
    if (button.dataset.shortcuts) {
      open("sneltoetsen");
    } else if (button.dataset.close) {
      document.getElementById(button.dataset.close).close();
    } else if (button.dataset.dense) {
      const dense = document.body.classList.toggle("nw-dense");
      localStorage.setItem(DENSE, dense ? "yes" : "no");
    } else if (button.dataset.print) {
      window.print();
    }
  });

  if (localStorage.getItem(DENSE) === "yes") {
    document.body.classList.add("nw-dense");
  }
})();
