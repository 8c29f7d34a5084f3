/*
 * Shows an answer while it is made, and lets one ask further: what was said before is sent along, and kept nowhere but in this page.
 * Without this script the form brings the whole answer as a page.
 */
"use strict";
(() => {
  const KINDS = { post: "Post", project: "Project", certification: "Certification" };
  const HOW = { generated: "Written by a language model from the sources below.", extractive: "Word for word from the sources below." };
  const byId = (id) => document.getElementById(id);
  const FURTHER = "Ask further; what was said before is taken into account.";
  const [form, field, status, answer, text, how, list] = ["ask", "q", "status", "answer", "answer-text", "how", "sources"].map(byId);
  const [heading, invitation, anew, before, turns] = ["answer-heading", "invitation", "anew", "before", "turns"].map(byId);
  const button = form.querySelector("button");
  const first = invitation.textContent;
  let running;
  /** Questions and answers of this conversation, as the server wants to be told of them. */
  let history = [];
  /** What the answer that is shown answers; null until it is whole. */
  let answered = null;

  const pathOf = (source) => {
    const slug = encodeURIComponent(source.slug);
    switch (source.type) {
      case "post": return form.dataset.posts.replace("{slug}", slug);
      case "project": return form.dataset.projects.replace("{slug}", slug);
      default: return "/certifications#c-" + source.id;
    }
  };

  const element = (name, properties, ...content) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...content);
    return made;
  };

  const citing = (piece, sources) => piece.split(/\[(\d{1,4})\]/).map((part, i) => {
    if (i % 2 === 0) return part;
    const source = sources.find((each) => each.number === Number(part));
    if (!source) return "[" + part + "]";
    const link = element("a", { className: "cite", href: pathOf(source), title: source.title }, part);
    link.setAttribute("aria-label", "Source " + part + ": " + source.title);
    return link;
  });

  const excerpt = (passage) => {
    const line = passage.replace(/\s+/g, " ").trim();
    if (line.length <= 300) return line;
    const blank = line.lastIndexOf(" ", 299);
    return line.slice(0, blank > 150 ? blank : 299) + "\u2026";
  };

  const line = (source) => element("li", { value: source.number },
    element("h3", {}, element("a", { href: pathOf(source) }, source.title), " ", element("span", { className: "kind" }, KINDS[source.type])),
    element("p", {}, excerpt(source.passage)));

  /** Calls back with the name and the data of each event of a stream (WHATWG HTML, 9.2). */
  const read = async (body, listener) => {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += value;
      const events = rest.split(/\r?\n\r?\n/);
      rest = events.pop();
      for (const event of events) {
        let name = "message";
        const data = [];
        for (const field of event.split(/\r?\n/)) {
          if (field.startsWith("event:")) name = field.slice(6).trim();
          if (field.startsWith("data:")) data.push(field.slice(5).replace(/^ /, ""));
        }
        if (data.length > 0) listener(name, JSON.parse(data.join("\n")));
      }
    }
  };

  /** What was answered makes room for the next answer. */
  const setAside = () => {
    if (answered === null) return;
    const words = element("div", { className: "answer-text" }, ...text.childNodes);
    turns.prepend(element("li", {}, element("h3", {}, answered), words));
    before.hidden = false;
    answered = null;
  };

  const begin = (question) => {
    setAside();
    heading.textContent = question;
    heading.className = "";
    text.replaceChildren();
    list.replaceChildren();
    how.textContent = "";
    status.textContent = "Looking through everything that is published\u2026";
    answer.hidden = false;
    answer.setAttribute("aria-busy", "true");
    button.setAttribute("aria-disabled", "true");
  };

  const end = (words) => {
    status.textContent = words;
    answer.setAttribute("aria-busy", "false");
    button.removeAttribute("aria-disabled");
    if (!text.hasChildNodes()) answer.hidden = true;
  };

  const remember = (question, said, refused) => {
    answered = question;
    if (!refused) {
      history.push({ question, answer: said.slice(0, Number(form.dataset.longest)) });
      history = history.slice(-Number(form.dataset.turns));
    }
    field.value = "";
    invitation.textContent = FURTHER;
    anew.hidden = false;
  };

  const listenerFor = (question) => {
    let sources = [];
    let ended = false;
    let said = "";
    return {
      hear: (name, data) => {
        if (name === "sources") sources = data;
        if (name === "token") {
          said += data.text;
          text.append(...citing(data.text, sources));
        }
        if (name === "done") {
          ended = true;
          list.replaceChildren(...sources.filter((source) => data.cited.includes(source.number)).map(line));
          how.textContent = data.refused ? "" : HOW[data.kind];
          remember(question, said, data.refused);
          end("");
        }
        if (name === "error") {
          ended = true;
          end(data.detail);
        }
      },
      hasEnded: () => ended,
    };
  };

  const ask = async (question) => {
    if (running) running.abort();
    const mine = new AbortController();
    running = mine;
    begin(question);
    try {
      const reply = await fetch("/api/v1/ai/ask", {
        method: "POST",
        signal: mine.signal,
        headers: { "Content-Type": "application/json", Accept: "text/event-stream, application/problem+json" },
        body: JSON.stringify(history.length > 0 ? { question, history } : { question }),
      });
      if (!reply.ok) {
        end((await reply.json()).detail);
        return;
      }
      const listener = listenerFor(question);
      await read(reply.body, listener.hear);
      if (!listener.hasEnded()) end("The answer broke off; ask again.");
    } catch (failure) {
      if (failure.name !== "AbortError") end("The server cannot be reached.");
    }
  };

  anew.addEventListener("click", () => {
    if (running) running.abort();
    history = [];
    answered = null;
    text.replaceChildren();
    list.replaceChildren();
    turns.replaceChildren();
    how.textContent = "";
    before.hidden = true;
    anew.hidden = true;
    invitation.textContent = first;
    end("");
    field.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = field.value.trim();
    if (question && !button.hasAttribute("aria-disabled")) ask(question);
  });
})();
