// The chat page: sends without leaving the page and shows what arrives.
//
// What is to be sent stands in a line, each message under its number, and leaves it when
// the server has said that it is stored. The line is kept for this tab, so that a reload
// loses nothing and sends nothing twice. Without this script the forms do the same by
// themselves.
'use strict';
(() => {
  const page = document.documentElement;
  const log = document.getElementById('log');
  const composer = document.getElementById('composer');
  const input = document.getElementById('text');
  const newest = document.getElementById('newest');
  const notice = document.getElementById('notice');
  const words = document.body.dataset;
  const LONGEST_WAIT = 15000;

  // What this tab remembers; a browser may forbid it, then only a reload forgets.
  const memory = {
    read(key, otherwise) {
      try {
        return JSON.parse(sessionStorage.getItem(key)) ?? otherwise;
      } catch {
        return otherwise;
      }
    },
    write(key, value) {
      try {
        sessionStorage.setItem(key, JSON.stringify(value));
      } catch { /* Nothing to do about it. */ }
    },
  };

  // Sending

  const line = memory.read('line', []);
  let number = Math.max(Number(words.seed), memory.read('number', 0));
  let sending = false;
  let failures = 0;
  let timer = 0;

  function say(name, value, shown) {
    number += 1;
    memory.write('number', number);
    const message = { number, name, value, shown };
    line.push(message);
    memory.write('line', line);
    showPending(message);
    toNewest();
    send();
  }

  async function send() {
    if (sending || line.length === 0) return;
    sending = true;
    clearTimeout(timer);
    const message = line[0];
    let answer = null;
    try {
      answer = await fetch('/chat/messages', {
        method: 'POST',
        headers: { 'X-Requested-With': 'script' },
        body: new URLSearchParams({ message_id: message.number, [message.name]: message.value }),
        redirect: 'error',
      });
    } catch { /* No connection: it is sent again. */ }
    sending = false;
    if (answer?.ok) return sent(message);
    if (answer && answer.status !== 429 && answer.status < 500) {
      return refused(message, await answer.text());
    }
    notYet(message, answer && (answer.status === 429 || answer.status === 503)
      ? await answer.text() : '');
  }

  function sent(message) {
    failures = 0;
    notice.textContent = '';
    line.shift();
    memory.write('line', line);
    mark(message, 'sent', '');
    if (!stream || stream.readyState !== EventSource.OPEN) look();
    send();
  }

  // The same would be refused again: the words go back to their writer.
  function refused(message, why) {
    line.shift();
    memory.write('line', line);
    bubbleOf(message)?.remove();
    notice.textContent = why;
    if (message.name === 'text' && input.value === '') input.value = message.shown;
    send();
  }

  function notYet(message, why) {
    failures += 1;
    mark(message, 'failed', words.notSent);
    notice.textContent = why;
    timer = setTimeout(send, Math.min(LONGEST_WAIT, 500 * 2 ** failures));
  }

  // Showing

  function bubbleOf(message) {
    return log.querySelector(`[data-number="${message.number}"]`);
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function showPending(message) {
    const bubble = element('div', 'message from-patient pending', '');
    bubble.dataset.number = message.number;
    const text = element('div', 'bubble', message.shown);
    text.dir = 'auto';
    bubble.append(
      element('p', 'who', words.you),
      text,
      element('p', 'time', words.sending),
    );
    log.append(bubble);
  }

  function mark(message, state, text) {
    const bubble = bubbleOf(message);
    if (!bubble?.classList.contains('pending')) return;
    bubble.classList.toggle('failed', state === 'failed');
    bubble.querySelector('.time').textContent = text;
  }

  // Puts rendered messages into the log: each once, by its id, before what is still to
  // be sent. Ids sort in the order of the messages.
  function take(html) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    const follow = isAtEnd();
    const arrived = [...holder.content.querySelectorAll('.message')]
      .filter((message) => !document.getElementById(message.id));
    if (arrived.length === 0) return;
    for (const message of arrived) place(message);
    dimOldKeyboards();
    localise(arrived);
    speak(arrived);
    if (follow) toNewest();
    else newest.hidden = false;
  }

  function place(message) {
    const pending = message.dataset.number
      && log.querySelector(`.pending[data-number="${message.dataset.number}"]`);
    pending?.remove();
    const shown = [...log.querySelectorAll('.message:not(.pending)')];
    const next = shown.find((other) => other.id > message.id)
      ?? log.querySelector('.pending');
    log.insertBefore(message, next ?? null);
  }

  function lastId() {
    const shown = log.querySelectorAll('.message[id]');
    return shown.length ? shown[shown.length - 1].id.slice(2) : '';
  }

  function dimOldKeyboards() {
    const keyboards = [...log.querySelectorAll('[data-keyboard]')];
    keyboards.pop();
    for (const old of keyboards) {
      const fields = old.querySelector('fieldset');
      if (!fields || fields.disabled) continue;
      const had = fields.contains(document.activeElement);
      fields.disabled = true;
      if (had) input.focus();
    }
  }

  // Times as this reader writes them; the day where it is not today.
  function localise(messages) {
    const time = new Intl.DateTimeFormat(page.lang, { hour: '2-digit', minute: '2-digit' });
    const day = new Intl.DateTimeFormat(page.lang, {
      day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit',
    });
    const today = new Date().toDateString();
    for (const message of messages) {
      const shown = message.querySelector('time');
      const at = new Date(shown?.dateTime);
      if (Number.isNaN(at.valueOf())) continue;
      shown.textContent = (at.toDateString() === today ? time : day).format(at);
    }
  }

  // The conversation has changed its language: the page's own words follow.
  async function speak(messages) {
    const spoken = messages.map((message) => message.querySelector('.bubble[lang]')?.lang)
      .filter(Boolean).pop();
    if (!spoken || spoken === page.lang) return;
    try {
      const answer = await fetch('/chat');
      const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
      page.lang = other.documentElement.lang;
      page.dir = other.documentElement.dir;
      document.title = other.title;
      for (const key of ['sending', 'notSent', 'you', 'start']) words[key] = other.body.dataset[key];
      for (const fresh of other.querySelectorAll('[data-words]')) {
        const here = document.getElementById(fresh.id);
        if (!here) continue;
        for (const name of ['aria-label', 'placeholder', 'title']) {
          if (fresh.hasAttribute(name)) here.setAttribute(name, fresh.getAttribute(name));
        }
        if (fresh.matches('p')) here.textContent = fresh.textContent;
      }
    } catch { /* The next message tries again. */ }
  }

  // Scrolling

  function isAtEnd() {
    return log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  }

  // To the newest message; to its beginning where it is taller than the log.
  function toNewest() {
    const last = log.lastElementChild;
    if (!last) return;
    const end = log.scrollHeight - log.clientHeight;
    const top = last.offsetTop - log.offsetTop - 12;
    log.scrollTop = last.offsetHeight > log.clientHeight ? Math.min(end, top) : end;
    newest.hidden = isAtEnd();
  }

  // Hearing of what is new

  let stream = null;

  function listen() {
    stream?.close();
    stream = new EventSource(`/chat/events?after=${lastId()}`);
    stream.onmessage = (event) => take(event.data);
    stream.onerror = () => {
      // While it connects again by itself there is nothing to do; a refusal is final.
      if (stream.readyState === EventSource.CLOSED) {
        look();
        setTimeout(listen, LONGEST_WAIT);
      }
    };
  }

  async function look() {
    try {
      const answer = await fetch(`/chat/messages?after=${lastId()}`);
      if (answer.ok) take(await answer.text());
    } catch { /* The next look or the stream will show it. */ }
  }

  // What the reader does

  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    grow();
    say('text', text, text);
    input.focus();
  });

  log.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (!button?.name) return;
    event.preventDefault();
    const byKeyboard = document.activeElement === button && button.matches(':focus-visible');
    say(button.name, button.value, button.textContent);
    event.target.querySelector('fieldset').disabled = true;
    // On a touch screen focus would bring up the keyboard.
    if (byKeyboard || !matchMedia('(pointer: coarse)').matches) input.focus();
  });

  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  });

  function grow() {
    input.rows = Math.min(6, input.value.split('\n').length);
  }
  input.addEventListener('input', grow);

  newest.addEventListener('click', () => {
    toNewest();
    input.focus();
  });
  log.addEventListener('scroll', () => {
    if (isAtEnd()) newest.hidden = true;
  });
  addEventListener('online', send);
  addEventListener('resize', () => {
    if (newest.hidden) toNewest();
  });

  localise(log.querySelectorAll('.message'));
  line.forEach(showPending);
  if (log.querySelector('.message')) toNewest();
  else say('text', '/start', words.start);
  send();
  listen();
})();
