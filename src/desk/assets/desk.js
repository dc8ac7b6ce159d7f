// What htmx leaves to do: holding the queue still under the pointer, minding the newest
// message, keys, sounds. Everything else works without it.
(() => {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const body = document.body;

  // --- The queue does not move under the pointer or the focus ----------------------

  const order = (root) => [...root.querySelectorAll("[data-line]")].map((line) => line.dataset.line).join(" ");
  let held = null;

  const isInUse = (list) => list.matches(":hover") || list.contains(document.activeElement);

  function release() {
    const list = byId("lines");
    if (held === null || !list) return;
    const html = held;
    held = null;
    byId("held").hidden = true;
    htmx.swap(list, html, { swapStyle: "morph:innerHTML", swapDelay: 0, settleDelay: 0 });
  }

  body.addEventListener("htmx:beforeSwap", (event) => {
    const target = event.detail.target;
    if (!target || !target.hasAttribute("data-hold")) return;
    const fresh = document.createElement("template");
    fresh.innerHTML = event.detail.xhr.responseText;
    if (order(fresh.content) === order(target) || !isInUse(target)) {
      held = null;
      byId("held").hidden = true;
      return;
    }
    event.detail.shouldSwap = false;
    held = event.detail.xhr.responseText;
    byId("held").hidden = false;
  });

  const lines = byId("lines");
  if (lines) {
    byId("held").addEventListener("click", () => {
      release();
      const first = lines.querySelector("a");
      if (first) first.focus();
    });
    const later = () => setTimeout(() => { if (!isInUse(lines)) release(); }, 400);
    lines.addEventListener("pointerleave", later);
    lines.addEventListener("focusout", later);
  }

  // Filters apply at once.
  document.querySelectorAll("form.filters").forEach((form) => {
    const button = form.querySelector(".apply");
    if (!button) return;
    button.hidden = true;
    form.addEventListener("change", () => form.submit());
  });

  // --- The conversation --------------------------------------------------------------

  const thread = byId("thread");
  const reply = byId("reply");

  const isAtEnd = () => thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
  const toEnd = () => { thread.scrollTop = thread.scrollHeight; };

  if (thread) {
    toEnd();
    let stay = true;
    body.addEventListener("htmx:beforeSwap", (event) => {
      if (event.target === thread) stay = isAtEnd();
    });
    body.addEventListener("htmx:afterSwap", (event) => {
      if (event.target !== thread) return;
      if (stay) toEnd();
      mindNewest();
    });
  }

  // The patient wrote while an answer was being typed: say so, once, and let the answer go
  // on from there.
  function mindNewest() {
    const newest = byId("newest");
    if (!reply || !newest) return;
    const seen = reply.elements.seen;
    if (seen.value === newest.dataset.newest) return;
    seen.value = newest.dataset.newest;
    const warning = byId("meanwhile");
    warning.textContent = reply.elements.text.value.trim() === "" ? "" : warning.dataset.words;
  }

  if (reply) {
    const text = reply.elements.text;
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        if (text.value.trim() !== "") reply.requestSubmit(reply.querySelector("[value=text]"));
      }
    });
    let sent = false;
    reply.addEventListener("submit", (event) => {
      // A second press while the first is under way would send the same again.
      if (sent) event.preventDefault();
      sent = true;
    });
    window.addEventListener("pageshow", () => { sent = false; });
    // The browser goes to the place in the address after this, and takes the focus away.
    window.addEventListener("load", () => setTimeout(() => {
      const error = byId("error");
      if (error) error.focus();
      else if (location.hash === "#reply") text.focus({ preventScroll: true });
    }, 0));
  }

  // --- Keys ------------------------------------------------------------------------

  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.code.startsWith("Key") ? event.code.slice(3) : event.key.toUpperCase();
    const target = document.querySelector(`[data-keys="Alt+${CSS.escape(key)}"]`);
    if (!target) return;
    event.preventDefault();
    if (target.matches("textarea, input")) target.focus();
    else target.click();
  });

  // --- Who waits: title, sound, notice -----------------------------------------------

  const title = document.title;
  const number = (name) => {
    const found = document.querySelector(`#counts [data-${name}]`);
    return found ? Number(found.dataset[name]) : 0;
  };
  let last = { waiting: number("waiting"), urgent: number("urgent") };

  function chime(isUrgent) {
    if (body.dataset.sound !== "true") return;
    try {
      const audio = new AudioContext();
      const begin = audio.currentTime;
      (isUrgent ? [880, 660, 880] : [660]).forEach((pitch, n) => {
        const tone = audio.createOscillator();
        const volume = audio.createGain();
        tone.frequency.value = pitch;
        volume.gain.setValueAtTime(0.15, begin + n * 0.22);
        volume.gain.exponentialRampToValueAtTime(0.001, begin + n * 0.22 + 0.2);
        tone.connect(volume).connect(audio.destination);
        tone.start(begin + n * 0.22);
        tone.stop(begin + n * 0.22 + 0.2);
      });
    } catch { /* A browser that plays nothing before the first click. */ }
  }

  function notice(isUrgent) {
    if (body.dataset.notify !== "true" || !("Notification" in window)) return;
    if (Notification.permission === "granted" && document.hidden) {
      new Notification(isUrgent ? body.dataset.noticeUrgent : body.dataset.notice, { tag: "queue" });
    }
  }

  function show() {
    const now = { waiting: number("waiting"), urgent: number("urgent") };
    document.title = now.waiting > 0 ? `(${now.waiting}) ${title}` : title;
    if (now.urgent > last.urgent || now.waiting > last.waiting) {
      chime(now.urgent > last.urgent);
      notice(now.urgent > last.urgent);
    }
    last = now;
  }
  show();
    body.addEventListener("htmx:sseMessage", (event) => {
    if (event.target.id === "counts") show();
    // The session ended or locked: this page has nothing more to show.
    if (event.target.id === "doorbell") location.assign(event.detail.data);
  });

  const notify = byId("notify");
  if (notify && "Notification" in window) {
    notify.addEventListener("change", () => { if (notify.checked) Notification.requestPermission(); });
  }

  // A page that the browser kept is of another time.
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
