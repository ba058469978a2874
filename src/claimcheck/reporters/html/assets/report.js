(function () {
  "use strict";
  const cards = Array.from(document.querySelectorAll(".card"));
  const marks = Array.from(document.querySelectorAll(".mark"));
  const byId = (id) => document.getElementById(id);
  const controls = { verdict: byId("f-verdict"), family: byId("f-family"), rule: byId("f-rule"), words: byId("f-words") };
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  let studyKeys = null;
  let graph = null;

  function wanted(card) {
    const data = card.dataset;
    const words = controls.words.value.trim().toLowerCase();
    return (!controls.verdict.value || data.verdict === controls.verdict.value)
      && (!controls.family.value || data.families.split(" ").includes(controls.family.value))
      && (!controls.rule.value || data.rules.split(" ").includes(controls.rule.value))
      && (!words || texts.get(card).includes(words))
      && (!studyKeys || studyKeys.has(card.id));
  }

  function filter() {
    const shown = new Set();
    for (const card of cards) {
      const show = wanted(card);
      card.hidden = !show;
      if (show) shown.add(card.id);
    }
    for (const mark of marks) mark.classList.toggle("dim", !shown.has(mark.getAttribute("href").slice(1)));
    byId("f-count").textContent = (shown.size === cards.length ? "" : shown.size + " of ") + cards.length + (cards.length === 1 ? " claim" : " claims");
    if (graph) showInMap(shown);
  }

  function showInMap(shown) {
    graph.batch(() => {
      graph.nodes("[kind = 'claim']").forEach((node) => node.toggleClass("gone", !shown.has(node.id())));
      graph.nodes("[kind = 'study']").forEach((node) => node.toggleClass("gone", node.neighborhood("[kind = 'claim']").not(".gone").empty()));
      place();
    });
    look();
  }

  function place() {
    const row = 30;
    const claims = graph.nodes("[kind = 'claim']").not(".gone");
    claims.forEach((node, index) => node.position({ x: 0, y: index * row }));
    const studies = graph.nodes("[kind = 'study']").not(".gone").map((node) => {
      const near = node.neighborhood("[kind = 'claim']").not(".gone");
      return [near.reduce((sum, one) => sum + one.position("y"), 0) / Math.max(1, near.length), node];
    });
    studies.sort((a, b) => a[0] - b[0]);
    let lowest = -Infinity;
    for (const [wantedAt, node] of studies) {
      lowest = Math.max(wantedAt, lowest + row * 0.8);
      node.position({ x: 520, y: lowest });
    }
  }

  function look() {
    const box = byId("map");
    const shown = graph.elements().not(".gone");
    graph.fit(shown, 40);
    if (graph.zoom() > 1.2) { graph.zoom(1.2); graph.center(shown); }
    if (graph.zoom() < 0.7) { graph.zoom(0.7); graph.pan({ x: Math.max(300, box.clientWidth / 2 - 180), y: 30 }); }
  }

  function choose(card) {
    for (const one of document.querySelectorAll(".current")) one.classList.remove("current");
    card.classList.add("current");
    for (const mark of marks) if (mark.getAttribute("href") === "#" + card.id) mark.classList.add("current");
    card.scrollIntoView({ block: "center" });
    card.focus({ preventScroll: true });
  }

  function step(by) {
    const shown = cards.filter((card) => !card.hidden);
    if (!shown.length) return;
    const at = shown.findIndex((card) => card.classList.contains("current"));
    choose(shown[(at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by + shown.length) % shown.length]);
  }

  function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim(); }

  function counted(number, one, many) { return number + " " + (number === 1 ? one : many); }

  function openMap() {
    const box = byId("map");
    const hide = !box.hidden;
    box.hidden = hide;
    byId("map-fit").hidden = hide;
    byId("map-show").textContent = hide ? "Show the map" : "Hide the map";
    if (!hide) box.scrollIntoView({ block: "center" });
    if (hide || graph) return;
    graph = cytoscape({
      container: box,
      elements: JSON.parse(byId("map-data").textContent),
      layout: { name: "preset", fit: false },
      minZoom: 0.05, maxZoom: 3, autoungrabify: true,
      style: [
        { selector: "node", style: { label: "data(label)", "font-size": 12, color: colour("ink"), width: 12, height: 12, "background-color": colour("unjudged") } },
        { selector: "node[kind = 'claim']", style: { "text-halign": "left", "text-valign": "center", shape: "rectangle", "text-margin-x": -6 } },
        { selector: "node[kind = 'study']", style: { "text-halign": "right", "text-valign": "center", "text-margin-x": 6 } },
        ...["contradicted", "unsupported", "uncitable", "overstated", "supported"].map((name) => ({ selector: "node[verdict = '" + name + "']", style: { "background-color": colour(name) } })),
        { selector: "node[?fallen]", style: { "background-color": colour("contradicted"), shape: "diamond" } },
        { selector: "edge", style: { width: 1.5, "line-color": colour("soft"), "curve-style": "straight", opacity: 0.55 } },
        { selector: "edge[stance = 'supports']", style: { "line-color": colour("supported") } },
        { selector: "edge[stance = 'partly supports']", style: { "line-color": colour("overstated"), "line-style": "dashed" } },
        { selector: "edge[stance = 'disputes']", style: { "line-color": colour("contradicted"), width: 2.5 } },
        { selector: ".faded", style: { opacity: 0.12 } },
        { selector: ".gone", style: { display: "none" } },
      ],
    });
    graph.on("tap", "node", (event) => follow(event.target));
    graph.on("tap", (event) => { if (event.target === graph) unfollow(); });
    filter();
  }

  function follow(node) {
    const near = node.closedNeighborhood();
    graph.elements().addClass("faded");
    near.removeClass("faded");
    if (node.data("kind") === "claim") {
      studyKeys = null;
      filter();
      const card = byId(node.id());
      if (card) choose(card);
      byId("map-shown").textContent = node.data("label") + " cites " + counted(node.neighborhood("node").length, "study", "studies");
    } else {
      studyKeys = new Set(near.nodes("[kind = 'claim']").map((one) => one.id()));
      filter();
      byId("map-shown").textContent = counted(studyKeys.size, "claim cites ", "claims cite ") + node.data("label");
    }
  }

  function unfollow() {
    studyKeys = null;
    if (graph) graph.elements().removeClass("faded");
    byId("map-shown").textContent = "";
    filter();
  }

  function clear() {
    for (const control of Object.values(controls)) control.value = "";
    unfollow();
  }

  for (const control of Object.values(controls)) control.addEventListener("input", filter);
  document.querySelector(".filters").addEventListener("submit", (event) => event.preventDefault());
  byId("map-show").addEventListener("click", openMap);
  byId("map-fit").addEventListener("click", () => graph && graph.fit(undefined, 20));
  for (const mark of marks) {
    mark.addEventListener("click", (event) => {
      const card = byId(mark.getAttribute("href").slice(1));
      if (!card) return;
      event.preventDefault();
      card.hidden = false;
      choose(card);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") { clear(); document.activeElement.blur(); return; }
    if (/^(input|select|textarea)$/i.test(document.activeElement.tagName)) return;
    const current = document.querySelector(".card.current");
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "o" && current) { const more = current.querySelector("details"); more.open = !more.open; }
    else if (event.key === "/") { event.preventDefault(); controls.words.focus(); }
    else if (event.key === "m") openMap();
  });
  filter();
})();
