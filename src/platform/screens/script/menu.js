// The menu: which areas are unfolded is remembered per account, a filter finds a page, arrows walk through it.
(function () {
  "use strict";

  const menu = document.getElementById("menu");
  const filter = document.getElementById("menu-zoeken");
  if (!menu || !filter) {
    return;
  }
  const place = "noaberwerk.menu." + document.body.dataset.account;
  const areas = Array.from(menu.querySelectorAll("details"));
  const status = menu.querySelector("[role=status]");

  function kept() {
    try {
      return new Set(JSON.parse(localStorage.getItem(place) || "[]"));
    } catch (unreadable) {
      return new Set();
    }
  }

  function keep(area, open) {
    const titles = kept();
    if (open) {
      titles.add(area.dataset.area);
    } else {
      titles.delete(area.dataset.area);
    }
    localStorage.setItem(place, JSON.stringify(Array.from(titles)));
  }

  function asKept() {
    const titles = kept();
    areas.forEach(function (area) {
      area.open = titles.has(area.dataset.area) || area.querySelector("[aria-current]") !== null || area.dataset.here === "true";
    });
  }

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function links() {
    return Array.from(menu.querySelectorAll("li")).filter(function (item) { return !item.hidden; }).map(function (item) {
      return item.querySelector("a");
    });
  }

  // A page is found by its own words or by those of its area.
  function find() {
    const words = plain(filter.value).split(/\s+/).filter(Boolean);
    menu.querySelectorAll("li").forEach(function (item) {
      const text = plain(item.closest("[data-area]").dataset.area + " " + item.textContent);
      item.hidden = !words.every(function (word) { return text.includes(word); });
    });
    areas.forEach(function (area) {
      area.hidden = area.querySelector("li:not([hidden])") === null;
      area.open = true;
    });
    if (words.length === 0) {
      asKept();
      status.textContent = "";
      return;
    }
    const found = links().length;
    status.textContent = found === 0 ? "Geen pagina gevonden." : found + (found === 1 ? " pagina" : " pagina's");
  }

  function step(event, way) {
    const all = [filter].concat(Array.from(menu.querySelectorAll("summary, li:not([hidden]) a")).filter(function (one) {
      return one.offsetParent !== null;
    }));
    const next = all[all.indexOf(document.activeElement) + way];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  areas.forEach(function (area) {
    area.dataset.here = String(area.open);
    area.querySelector("summary").addEventListener("click", function () {
      if (filter.value.trim() === "") {
        keep(area, !area.open);
      }
    });
  });

  filter.addEventListener("input", find);
  menu.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown") {
      step(event, 1);
    } else if (event.key === "ArrowUp") {
      step(event, -1);
    } else if (event.key === "Escape" && filter.value !== "") {
      event.preventDefault();
      filter.value = "";
      find();
      filter.focus();
    } else if (event.key === "Enter" && event.target === filter && filter.value.trim() !== "" && links().length > 0) {
      event.preventDefault();
      links()[0].click();
    }
  });

  filter.parentElement.hidden = false;
  asKept();
})();
