"use strict";
// Shows the data of this page. Every text of the data goes in as a text node: nothing of it is ever read as HTML.

const data = JSON.parse(document.getElementById("data").textContent);
const WORDS = {
  en: {
    search: "Search names, titles, sentences", language: "한국어", light: "Light", dark: "Dark", nothing: "Nothing found",
    more: "Show more", papers: "papers", claims: "claims", aka: "also:", digests: "digests of", published: "published",
    sizes: "sizes:", guessed: "only guessed", confidence: "confidence",
    tabs: { Paper: "Papers", Baseline: "Baselines", Method: "Methods", Model: "Models", Dataset: "Datasets", Metric: "Metrics", Task: "Tasks" },
    outcomes: { outperforms: "paper is better", onPar: "on par", below: "baseline is better" },
    says: {
      proposes: "Proposes", comparesAgainst: "Compares against", uses: "Uses", evaluatesOn: "Evaluates on", trainsOn: "Trains on",
      usesDataset: "Uses the dataset", reportsMetric: "Reports the metric", addressesTask: "Addresses", reportsResult: "Results",
      hasModelSize: "Model sizes", notReported: "Not reported", hasContribution: "Contributions", hasLimitation: "Limitations",
      suggestsFutureWork: "Future work",
    },
    saidBy: {
      proposes: "Proposed by", comparesAgainst: "Compared against by", uses: "Used by", evaluatesOn: "Evaluated on by",
      trainsOn: "Trained on by", usesDataset: "Used by", reportsMetric: "Reported by", addressesTask: "Addressed by",
    },
  },
  ko: {
    search: "이름, 제목, 문장 검색", language: "English", light: "밝게", dark: "어둡게", nothing: "찾은 것이 없습니다",
    more: "더 보기", papers: "편의 논문", claims: "개의 주장", aka: "다른 이름:", digests: "요약 날짜", published: "발표",
    sizes: "모델 크기:", guessed: "추측", confidence: "신뢰도",
    tabs: { Paper: "논문", Baseline: "비교 대상", Method: "방법", Model: "모델", Dataset: "데이터셋", Metric: "지표", Task: "과제" },
    outcomes: { outperforms: "논문이 더 좋음", onPar: "비슷함", below: "비교 대상이 더 좋음" },
    says: {
      proposes: "제안", comparesAgainst: "비교 대상", uses: "활용", evaluatesOn: "평가 데이터셋", trainsOn: "학습 데이터셋",
      usesDataset: "사용 데이터셋", reportsMetric: "보고 지표", addressesTask: "다루는 과제", reportsResult: "결과",
      hasModelSize: "모델 크기", notReported: "보고되지 않음", hasContribution: "기여", hasLimitation: "한계",
      suggestsFutureWork: "후속 연구",
    },
    saidBy: {
      proposes: "제안한 논문", comparesAgainst: "비교한 논문", uses: "활용한 논문", evaluatesOn: "평가에 쓴 논문",
      trainsOn: "학습에 쓴 논문", usesDataset: "사용한 논문", reportsMetric: "보고한 논문", addressesTask: "다룬 논문",
    },
  },
};
const PAGE = 200;
const state = { language: navigator.language.startsWith("ko") ? "ko" : "en", tab: "Paper", query: "", shown: PAGE };
const byPaper = new Map(), byThing = new Map();
for (const claim of data.claims) {
  push(byPaper, claim.paper, claim);
  if (claim.thing) push(byThing, claim.thing, claim);
}
const words = () => WORDS[state.language];
const folded = (text) => text.normalize("NFKC").toLowerCase();

function push(map, key, value) {
  if (map.has(key)) map.get(key).push(value);
  else map.set(key, [value]);
}

/** Makes an element; children are elements, or texts that stay texts. */
function make(tag, looks, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(looks)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== ""));
  return element;
}

/** Returns a dot of the colour of a kind: a shape, as the page's policy allows no style on an element. */
function dot(kind) {
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  for (const [name, value] of Object.entries({ cx: 5, cy: 5, r: 5, fill: data.colors[kind] || "#999999" })) {
    circle.setAttribute(name, value);
  }
  shape.setAttribute("class", "dot");
  shape.setAttribute("viewBox", "0 0 10 10");
  shape.setAttribute("aria-hidden", "true");
  shape.append(circle);
  return shape;
}

const kindOf = (node) => (data.papers[node] ? "Paper" : data.things[node].kind);
const labelOf = (node) => (data.papers[node] || data.things[node] || { label: node }).label;
const linkTo = (node) => make("a", { href: `#${encodeURIComponent(node)}` }, labelOf(node));
const papersOf = (claims) => new Set(claims.map((claim) => claim.paper)).size;
const compared = (node) => (byThing.get(node) || []).filter((claim) => claim.predicate === "comparesAgainst");

/** Returns the nodes of a tab with their counts, the highest first; papers by title. */
function nodesOf(tab) {
  if (tab === "Paper") {
    const counted = Object.keys(data.papers).map((node) => [node, (byPaper.get(node) || []).length]);
    return counted.sort((a, b) => (labelOf(a[0]) < labelOf(b[0]) ? -1 : 1));
  }
  const chosen = Object.keys(data.things).filter((node) => (tab === "Baseline" ? compared(node).length : kindOf(node) === tab));
  const counted = chosen.map((node) => [node, papersOf(tab === "Baseline" ? compared(node) : byThing.get(node) || [])]);
  return counted.sort((a, b) => b[1] - a[1] || (labelOf(a[0]) < labelOf(b[0]) ? -1 : 1));
}

const haystacks = new Map();
function haystack(node) {
  if (!haystacks.has(node)) {
    const said = data.papers[node] || data.things[node];
    const claims = data.papers[node] ? byPaper.get(node) || [] : [];
    const sentences = claims.flatMap((claim) => [claim.text || "", ...claim.evidence.map(([parts]) => parts.join(""))]);
    haystacks.set(node, folded([node, said.label, ...(said.aliases || []), ...sentences].join("\n")));
  }
  return haystacks.get(node);
}

function showTabs() {
  const tabs = Object.entries(words().tabs).map(([tab, name]) => {
    const button = make("button", { type: "button", "aria-pressed": String(tab === state.tab), "data-tab": tab }, name);
    button.addEventListener("click", () => Object.assign(state, { tab, shown: PAGE }) && show());
    return button;
  });
  document.getElementById("tabs").replaceChildren(...tabs);
}

function showList() {
  const wanted = folded(state.query).split(/\s+/).filter(Boolean);
  const found = nodesOf(state.tab).filter(([node]) => wanted.every((word) => haystack(node).includes(word)));
  const here = current();
  const items = found.slice(0, state.shown).map(([node, count]) =>
    make("a", { href: `#${encodeURIComponent(node)}`, "aria-current": node === here && "true" },
      dot(kindOf(node)), make("span", { class: "name" }, labelOf(node)), make("span", { class: "count" }, String(count))));
  if (!items.length) items.push(make("p", { class: "none" }, words().nothing));
  if (found.length > state.shown) {
    const more = make("button", { type: "button" }, words().more);
    more.addEventListener("click", () => { state.shown += PAGE; showList(); });
    items.push(more);
  }
  document.getElementById("list").replaceChildren(...items);
}

function current() {
  let node = "";
  try { node = decodeURIComponent(location.hash.slice(1)); } catch { return null; }
  return data.papers[node] || data.things[node] ? node : null;
}

/** Returns one claim with its sentences; `other` is the end of it that is not the page's subject. */
function card(claim, other) {
  const what = make("div", { class: "what" }, other);
  if (claim.outcome) what.append(make("span", { class: `tag ${claim.outcome}` }, words().outcomes[claim.outcome]));
  if (claim.status) what.append(make("span", { class: "tag speculative" }, words().guessed));
  const quotes = claim.evidence.flatMap(([parts, source, start, end]) => [
    make("blockquote", {}, ...parts.map((part, at) => (at % 2 ? make("mark", {}, part) : part))),
    make("div", { class: "place" }, `${source}: ${start}–${end}`),
  ]);
  const how = `${claim.day ? `${claim.day} · ` : ""}${claim.rule} · ${words().confidence} ${claim.confidence.toFixed(2)}`;
  return make("div", { class: "claim", id: `claim-${claim.id}` }, what, ...quotes, make("div", { class: "place", title: claim.entry }, how));
}

function aboutPaper(paper, said) {
  const id = paper.slice("paper/".length);
  const known = said.url && /^https?:\/\//.test(said.url);
  const line = make("p", { class: "about" }, known ? make("a", { href: said.url, rel: "noreferrer" }, id) : id);
  if (said.date) line.append(` · ${words().published} ${said.date}`);
  if (said.dates) line.append(` · ${words().digests} ${said.dates.join(", ")}`);
  if (said.sizes) line.append(` · ${words().sizes} ${said.sizes.join(", ")}`);
  if (said.speculative) line.append(make("span", { class: "tag speculative" }, words().guessed));
  return line;
}

function showDetail() {
  const node = current(), detail = document.getElementById("detail");
  if (!node) return detail.replaceChildren(...overview());
  const paper = data.papers[node], said = paper || data.things[node], claims = (paper ? byPaper : byThing).get(node) || [];
  const about = paper ? aboutPaper(node, said) : make("p", { class: "about" }, words().tabs[said.kind]);
  const groups = new Map();
  for (const claim of claims) push(groups, claim.predicate, claim);
  const parts = [make("h2", {}, said.label), about];
  if (said.aliases) parts.push(make("p", { class: "about" }, `${words().aka} ${said.aliases.join(", ")}`));
  const titles = paper ? words().says : words().saidBy;
  for (const predicate of Object.keys(words().says).filter((name) => groups.has(name))) {
    const some = groups.get(predicate);
    parts.push(make("h3", {}, `${titles[predicate] || predicate} (${paper ? some.length : papersOf(some)})`));
    parts.push(...some.map((claim) => card(claim, paper ? (claim.thing ? linkTo(claim.thing) : claim.text) : linkTo(claim.paper))));
  }
  detail.replaceChildren(...parts);
  detail.scrollTop = 0;
}

function overview() {
  const counts = `${Object.keys(data.papers).length} ${words().papers} · ${data.claims.length} ${words().claims}`;
  const top = nodesOf("Baseline").slice(0, 12).map(([node, count]) =>
    make("p", { class: "about" }, linkTo(node), ` ${count}`));
  return [make("h2", {}, words().tabs.Baseline), make("p", { class: "about" }, counts), ...top];
}

function show() {
  document.documentElement.lang = state.language;
  const search = document.getElementById("search");
  search.placeholder = words().search;
  search.setAttribute("aria-label", words().search);
  document.getElementById("language").textContent = words().language;
  document.getElementById("theme").textContent = dark() ? words().light : words().dark;
  showTabs();
  showList();
  showDetail();
}

function dark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

document.getElementById("search").addEventListener("input", (event) => {
  Object.assign(state, { query: event.target.value, shown: PAGE });
  showList();
});
document.getElementById("language").addEventListener("click", () => {
  state.language = state.language === "ko" ? "en" : "ko";
  show();
});
document.getElementById("theme").addEventListener("click", () => {
  document.documentElement.dataset.theme = dark() ? "light" : "dark";
  show();
});
addEventListener("hashchange", () => { showList(); showDetail(); });
show();
