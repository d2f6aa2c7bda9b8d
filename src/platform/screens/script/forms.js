// A form in a folded part of the page that was refused is unfolded again, with what was typed, at the field that was wrong.
(function () {
  "use strict";

  const SENT = "noaberwerk.sent";

  function unfold(element) {
    for (let part = element.closest("details"); part; part = part.parentElement.closest("details")) {
      part.open = true;
    }
  }

  function sentForm() {
    const sent = JSON.parse(sessionStorage.getItem(SENT) || "null");
    sessionStorage.removeItem(SENT);
    return sent && sent.path === location.pathname ? document.getElementById(sent.form) : null;
  }

  document.addEventListener("submit", function (event) {
    if (event.target.id && event.target.closest("main")) {
      sessionStorage.setItem(SENT, JSON.stringify({ path: location.pathname, form: event.target.id }));
    }
  });

  const form = sentForm();
  if (form && document.querySelector(".nw-messages .nw-danger")) {
    unfold(form);
    const error = Array.from(form.querySelectorAll(".nw-error")).find(function (one) { return one.textContent.trim(); });
    const field = error && error.closest(".nw-field");
    const input = (field || form).querySelector("input:not([type=hidden]):not([type=submit]), textarea, select");
    if (input) {
      input.focus();
    }
  }
})();
