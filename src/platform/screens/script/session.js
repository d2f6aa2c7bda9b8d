// Warns two minutes before the session ends; what was typed is kept in this window and put back after signing in again.
(function () {
  "use strict";

  const WARN_SECONDS = 120;
  const KEPT = "noaberwerk.kept";
  const body = document.body;
  const account = body.dataset.account;
  const length = Number(body.dataset.sessionSeconds) || 0;
  const dialog = document.getElementById("sessie");
  if (!account || !length || !dialog) {
    return;
  }
  let end = Date.now() + length * 1000;

  function fields() {
    return Array.from(document.querySelectorAll("main form input, main form textarea, main form select")).filter(function (field) {
      return field.name && !/^(hidden|password|file|submit|button)$/.test(field.type) && !field.closest("[data-not-kept]");
    });
  }

  function keep() {
    const values = fields().map(function (field) {
      const choice = field.type === "checkbox" || field.type === "radio";
      return { name: field.name, value: field.value, checked: choice ? field.checked : null };
    });
    sessionStorage.setItem(KEPT, JSON.stringify({ account: account, place: location.pathname + location.search, values: values }));
  }

  function putBack() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
    if (!kept) {
      return;
    }
    if (kept.account !== account) {
      sessionStorage.removeItem(KEPT);
      return;
    }
    if (kept.place !== location.pathname + location.search) {
      return;
    }
    sessionStorage.removeItem(KEPT);
    let restored = false;
    fields().forEach(function (field) {
      const old = kept.values.find(function (one) {
        return one.name === field.name && (one.checked === null || one.value === field.value);
      });
      if (!old) {
        return;
      }
      if (old.checked === null && field.value !== old.value) {
        field.value = old.value;
        restored = true;
      } else if (old.checked !== null && field.checked !== old.checked) {
        field.checked = old.checked;
        restored = true;
      }
    });
    if (restored) {
      const note = document.createElement("p");
      note.className = "nw-message nw-info";
      note.setAttribute("role", "status");
      note.textContent = "Melding: uw invoer van voor het afmelden is teruggezet. Controleer de velden en bewaar opnieuw.";
      document.querySelector("main .nw-title").after(note);
    }
  }

  function stay() {
    fetch("/session/stay", { credentials: "same-origin", cache: "no-store", redirect: "manual" }).then(function (answer) {
      if (answer.status === 204) {
        end = Date.now() + length * 1000;
        dialog.close();
      } else {
        leave();
      }
    }, leave);
  }

  function leave() {
    keep();
    location.assign("/sign-in.xhtml?reden=verlopen&terug=" + encodeURIComponent(location.pathname + location.search));
  }

  function tick() {
    const left = Math.round((end - Date.now()) / 1000);
    if (left <= 0) {
      leave();
      return;
    }
    if (left <= WARN_SECONDS) {
      const minutes = Math.floor(left / 60);
      const text = minutes > 0 ? minutes + (minutes === 1 ? " minuut" : " minuten") : left + " seconden";
      document.getElementById("sessie-rest").textContent = text;
      if (!dialog.open) {
        dialog.showModal();
      }
    }
    setTimeout(tick, left > WARN_SECONDS + 10 ? 5000 : 1000);
  }

  document.getElementById("sessie-blijf").addEventListener("click", stay);
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", function () { end = Date.now() + length * 1000; });
  }
  // what a field still asks must not reach the server after its page was sent: that page is gone by then
  document.addEventListener("submit", function () {
    if (window.PrimeFaces && window.PrimeFaces.ajax) {
      window.PrimeFaces.ajax.Queue.abortAll();
    }
  });
  putBack();
  tick();
})();
