/* Repeats the search while somebody types. Without this script the form does the same, a page at a time. */
"use strict";
(() => {
  const PAUSE_MILLIS = 220;
  const KINDS = { post: "Post", project: "Project", certification: "Certification" };
  const form = document.getElementById("search");
  const field = document.getElementById("q");
  const status = document.getElementById("status");
  const results = document.getElementById("results");
  let timer;
  let running;
  let shown = field.value.trim();

  const pathOf = (item) => {
    const slug = encodeURIComponent(item.slug);
    switch (item.type) {
      case "post": return form.dataset.posts.replace("{slug}", slug);
      case "project": return form.dataset.projects.replace("{slug}", slug);
      default: return "/certifications#c-" + item.id;
    }
  };

  const element = (name, ...content) => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };

  const marked = (text, words) => {
    if (words.length === 0) return [text];
    const quoted = words.slice().sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\\/-]/g, "\\$&"));
    const pattern = new RegExp("(?<![\\p{L}\\p{M}\\p{N}])(" + quoted.join("|").replace(/\\-/g, "-") + ")(?![\\p{L}\\p{M}\\p{N}])", "gu");
    return text.split(pattern).map((piece, i) => (i % 2 === 1 ? element("mark", piece) : piece));
  };

  const line = (item) => {
    const link = element("a", item.title);
    link.href = pathOf(item);
    const kind = element("span", KINDS[item.type]);
    kind.className = "kind";
    return element("li", element("h2", link, " ", kind), element("p", ...marked(item.excerpt, item.explanation.matched_words)));
  };

  const show = (question, answer) => {
    const items = answer ? answer.items : [];
    results.replaceChildren(...items.map(line));
    status.textContent = !answer ? "" : items.length === 0 ? "Nothing was found." : items.length === 1 ? "1 result" : items.length + " results";
    const address = question ? "?q=" + encodeURIComponent(question) : location.pathname;
    history.replaceState(null, "", address);
  };

  const search = async () => {
    const question = field.value.trim();
    if (question === shown) return;
    if (running) running.abort();
    shown = question;
    if (!question) {
      show("", null);
      return;
    }
    running = new AbortController();
    try {
      const address = "/api/v1/search?limit=10&explain=true&q=" + encodeURIComponent(question);
      const answer = await fetch(address, { signal: running.signal, headers: { Accept: "application/json" } });
      const body = await answer.json();
      if (question !== shown) return;
      if (answer.ok) {
        show(question, body);
      } else {
        status.textContent = body.detail;
        shown = null;
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        status.textContent = "The server cannot be reached.";
        shown = null;
      }
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE_MILLIS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
})();
