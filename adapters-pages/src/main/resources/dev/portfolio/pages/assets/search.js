/* Repeats the search while somebody types. Without this script the form does the same, a page at a time. */
"use strict";
(() => {
  const PAUSE_MILLIS = 220;
  const KINDS = { post: "Post", project: "Project", certification: "Certification" };
  const form = document.getElementById("search");
  const field = document.getElementById("q");
  const status = document.getElementById("status");
  const results = document.getElementById("results");
  const kind = () => form.querySelector("[name=type]:checked").value;
  /** What is asked, as the query of an address; empty for nothing. */
  const asked = () => {
    const question = field.value.trim();
    return question && "q=" + encodeURIComponent(question) + (kind() && "&type=" + kind());
  };
  let timer;
  let running;
  let shown = asked();

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

  const show = (query, answer) => {
    const items = answer ? answer.items : [];
    results.replaceChildren(...items.map(line));
    status.textContent = !answer ? "" : items.length === 0 ? "Nothing was found." : items.length === 1 ? "1 result" : items.length + " results";
    history.replaceState(null, "", query ? "?" + query : location.pathname);
  };

  const search = async () => {
    const query = asked();
    if (query === shown) return;
    if (running) running.abort();
    shown = query;
    if (!query) {
      show("", null);
      return;
    }
    running = new AbortController();
    try {
      const address = "/api/v1/search?limit=10&explain=true&" + query;
      const answer = await fetch(address, { signal: running.signal, headers: { Accept: "application/json" } });
      const body = await answer.json();
      if (query !== shown) return;
      if (answer.ok) {
        show(query, body);
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
  form.addEventListener("change", (event) => {
    if (event.target.name === "type") search();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
})();
