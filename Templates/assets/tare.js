// Additions for whoever has scripts: sorting, filtering, search, highlights, copying. Nothing is here
// alone; what a reader chose stands in the address, so that it can be sent on.
(function () {
  "use strict";
  var state = new URLSearchParams(location.search);

  function remember(name, value) {
    if (value) state.set(name, value); else state.delete(name);
    var query = state.toString();
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    } catch (refused) { /* Some browsers keep the address of a file as it is. */ }
  }

  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) element.textContent = text;
    return element;
  }

  function all(selector, root) { return Array.from((root || document).querySelectorAll(selector)); }

  // Tables ------------------------------------------------------------------

  function value(cell) {
    if (!cell) return null;
    var exact = cell.getAttribute("data-value");
    if (exact !== null) return Number(exact);
    var text = cell.textContent.trim();
    return text === "" || text === "–" ? null : text;
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a).localeCompare(String(b), "en", { numeric: true });
  }

  function sort(table, column, isDown) {
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    rows.sort(function (first, second) {
      var a = value(first.cells[column]), b = value(second.cells[column]);
      // What has no figure stays below, whichever way the rest goes.
      if (a === null || b === null) return (a === null) - (b === null);
      return isDown ? compare(b, a) : compare(a, b);
    });
    rows.forEach(function (row) { body.appendChild(row); });
    Array.from(table.tHead.rows[0].cells).forEach(function (head, index) {
      if (index === column) head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
  }

  function makeSortable(table, key) {
    var heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      if (!head.textContent.trim()) return;
      var button = make("button", { type: "button", "class": "sort" });
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var isDown = head.getAttribute("aria-sort") === "ascending";
        sort(table, column, isDown);
        remember(key + ".sort", column + (isDown ? "d" : "u"));
      });
    });
    var chosen = /^(\d+)([ud])$/.exec(state.get(key + ".sort") || "");
    if (chosen && heads[Number(chosen[1])]) sort(table, Number(chosen[1]), chosen[2] === "d");
  }

  function makeFilter(table, key) {
    var label = make("label", { "class": "filter" }, "Filter rows ");
    var input = make("input", { type: "search", autocomplete: "off" });
    var count = make("span", { "class": "count", role: "status" });
    label.appendChild(input);
    label.appendChild(count);
    var rows = all("tbody tr:not(.group)", table);
    function apply() {
      var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row) {
        var text = row.textContent.toLowerCase();
        row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
        if (!row.hidden) shown += 1;
      });
      all("tr.group", table).forEach(function (head) {
        head.hidden = all("tr:not(.group)", head.parentNode).every(function (row) { return row.hidden; });
      });
      count.textContent = words.length ? " " + shown + " of " + rows.length : "";
    }
    input.addEventListener("input", function () { apply(); remember(key + ".filter", input.value); });
    input.value = state.get(key + ".filter") || "";
    apply();
    var place = table.closest(".scroll") || table;
    place.parentNode.insertBefore(label, place);
  }

  // Memory for the reader's own number --------------------------------------

  function bytes(value) {
    var units = ["B", "KiB", "MiB", "GiB", "TiB"], unit = 0;
    while (value >= 1024 && unit < units.length - 1) { value /= 1024; unit += 1; }
    var shown = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
    return shown.toLocaleString("en") + " " + units[unit];
  }

  // Straight lines between the columns, and through nothing below the first.
  function between(counts, values, count) {
    var place = 1;
    if (count <= counts[0]) return values[0] * count / counts[0];
    while (place < counts.length - 1 && count > counts[place]) place += 1;
    var share = (count - counts[place - 1]) / (counts[place] - counts[place - 1]);
    return values[place - 1] + share * (values[place] - values[place - 1]);
  }

  all(".forecast").forEach(function (box) {
    var form = make("form", { "class": "calculator" });
    function field(name, label, fallback) {
      var input = make("input", { type: "number", min: "0", step: "any", inputmode: "decimal" });
      input.value = Number(state.get(name)) > 0 ? state.get(name) : fallback;
      var element = make("label", {}, label + " ");
      element.appendChild(input);
      form.appendChild(element);
      input.addEventListener("input", function () { remember(name, input.value); apply(); });
      return input;
    }
    var records = field("records", "My records", "5000000");
    var memory = field("memory", "My memory, GiB", "16");
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    var sizes = { thousand: 1e3, million: 1e6 };
    var columns = all("table", box).map(function (table) {
      var heads = Array.from(table.tHead.rows[0].cells).slice(1);
      var counts = heads.map(function (head) {
        var words = head.textContent.trim().split(" ");
        return Number(words[0]) * sizes[words[1]];
      });
      var head = make("th", { scope: "col", "class": heads[0].className });
      var title = make("span", {});
      head.appendChild(title);
      table.tHead.rows[0].appendChild(head);
      var rows = Array.from(table.tBodies[0].rows).map(function (row) {
        var figures = Array.from(row.cells).slice(1).map(value);
        var cell = make("td", { "class": heads[0].className });
        row.appendChild(cell);
        return { figures: figures, cell: cell };
      });
      return { counts: counts, title: title, rows: rows };
    });
    function apply() {
      var count = Number(records.value), limit = Number(memory.value) * 1073741824;
      columns.forEach(function (column) {
        column.title.textContent = count > 0 ? count.toLocaleString("en") + " (mine)" : "mine";
        column.rows.forEach(function (row) {
          var isKnown = count > 0 && row.figures.every(function (figure) { return figure !== null; });
          var needed = isKnown ? between(column.counts, row.figures, count) : null;
          row.cell.textContent = isKnown ? bytes(needed) + " " : "–";
          row.cell.classList.toggle("too-large", isKnown && limit > 0 && needed > limit);
          if (!isKnown) { row.cell.removeAttribute("data-value"); return; }
          row.cell.setAttribute("data-value", needed);
          if (limit > 0) row.cell.appendChild(make("small", {}, needed > limit ? "too large" : "fits"));
        });
      });
    }
    box.insertBefore(form, box.querySelector(".scroll"));
    apply();
  });

  all("table").forEach(function (table, index) {
    var rows = all("tbody tr:not(.group)", table).length;
    if (!table.tHead || rows < 2) return;
    var key = "t" + (index + 1);
    // Rows in groups stay in their order, which says what belongs together.
    if (table.tBodies.length === 1) makeSortable(table, key);
    if (rows >= 8) makeFilter(table, key);
  });

  // Absolute or relative first ----------------------------------------------

  all(".scroll").filter(function (box) { return box.querySelector(".other"); }).forEach(function (box) {
    var button = make("button", { type: "button", "class": "swap", "aria-pressed": "false" },
      "Swap large and small figures");
    button.addEventListener("click", function () {
      swap(!document.body.classList.contains("swapped"));
      remember("figures", document.body.classList.contains("swapped") ? "swapped" : "");
    });
    box.parentNode.insertBefore(button, box);
  });
  function swap(isSwapped) {
    document.body.classList.toggle("swapped", isSwapped);
    all("button.swap").forEach(function (button) { button.setAttribute("aria-pressed", isSwapped); });
  }
  swap(state.get("figures") === "swapped");

  // One series in every chart -----------------------------------------------

  function isNamed(element, name) {
    return element.getAttribute("data-series").split(" | ").some(function (series) {
      return series === name || series.indexOf(name + " by ") === 0;
    });
  }

  function highlight(name) {
    all(".chart").forEach(function (chart) {
      var parts = all("[data-series]", chart);
      var mine = parts.filter(function (part) { return name && isNamed(part, name); });
      chart.classList.toggle("has-highlight", mine.length > 0);
      parts.forEach(function (part) { part.classList.toggle("on", mine.indexOf(part) >= 0); });
    });
    all("tbody tr").forEach(function (row) {
      row.classList.toggle("on", Boolean(name) && row.cells[0].textContent.trim() === name);
    });
  }

  (function () {
    var names = {};
    all(".chart-wide [data-series]").forEach(function (part) {
      part.getAttribute("data-series").split(" | ").forEach(function (name) {
        names[name.split(" by ")[0]] = true;
      });
    });
    var list = Object.keys(names).sort();
    var first = document.querySelector("figure.chart-figure");
    if (list.length < 2 || !first) return;
    var label = make("label", { "class": "highlighter" }, "Highlight in all charts ");
    var select = make("select", {});
    [""].concat(list).forEach(function (name) {
      select.appendChild(make("option", { value: name }, name || "nothing"));
    });
    label.appendChild(select);
    (first.closest(".cards") || first).before(label);
    select.value = list.indexOf(state.get("highlight")) >= 0 ? state.get("highlight") : "";
    select.addEventListener("change", function () {
      highlight(select.value);
      remember("highlight", select.value);
    });
    highlight(select.value);
    all(".chart [data-series]").forEach(function (part) {
      var name = part.getAttribute("data-series").split(" | ")[0].split(" by ")[0];
      part.addEventListener("mouseenter", function () { highlight(name); });
      part.addEventListener("mouseleave", function () { highlight(select.value); });
    });
  })();

  // On paper nothing can be opened.
  addEventListener("beforeprint", function () {
    all("details").forEach(function (fold) { fold.open = true; });
  });

  // Commands ----------------------------------------------------------------

  all("pre.command, pre.module").forEach(function (block) {
    var button = make("button", { type: "button", "class": "copy" }, "Copy");
    button.addEventListener("click", function () {
      var text = block.textContent;
      function done() {
        button.textContent = "Copied";
        setTimeout(function () { button.textContent = "Copy"; }, 2000);
      }
      function byHand() {
        getSelection().selectAllChildren(block);
        button.textContent = "Selected: copy it with your keyboard";
      }
      if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, byHand); else byHand();
    });
    block.after(button);
  });

  // Search ------------------------------------------------------------------

  // Where the words of a text begin: RAM is no part of "program".
  function hasWord(text, word) {
    var at = text.indexOf(word);
    while (at > 0 && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(text.charAt(at - 1))) {
      at = text.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  function hasWords(text, words) {
    return words.every(function (word) { return hasWord(text, word); });
  }

  (function () {
    var input = document.querySelector("form[role=search] input");
    var lists = all(".finder");
    if (!lists.length || !input) return;
    var status = make("p", { role: "status", "class": "note" });
    var results = make("ul", { "class": "finder results" });
    document.querySelector("main .lead").after(status, results);
    var entries = all(".finder li").map(function (item, index) {
      return {
        item: item, home: item.parentNode, index: index, depth: Number(item.getAttribute("data-value")),
        title: item.querySelector("a").textContent.toLowerCase(),
        text: item.textContent.toLowerCase(),
        words: (item.getAttribute("data-words") || "").toLowerCase(),
      };
    });
    var absent = all(".absent li, .absent + p");

    // Pages of names before those below them; then titles, what they say, and other words for it.
    function rank(entry, words) {
      var place = entry.title === words.join(" ") ? 0
        : entry.title.indexOf(words.join(" ")) === 0 ? 1
        : hasWords(entry.title, words) ? 2
        : hasWords(entry.text, words) ? 3
        : hasWords(entry.text + " " + entry.words, words) ? 4 : null;
      return place === null ? null : place + (entry.depth > 2 ? 10 : 0);
    }

    function apply() {
      var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      var hits = entries.filter(function (entry) {
        entry.rank = words.length ? rank(entry, words) : null;
        return entry.rank !== null;
      });
      entries.forEach(function (entry) { entry.home.appendChild(entry.item); });
      lists.forEach(function (list) {
        list.hidden = list.previousElementSibling.hidden = words.length > 0;
      });
      results.hidden = !hits.length;
      hits.sort(function (a, b) { return a.rank - b.rank || a.index - b.index; });
      hits.forEach(function (entry) { results.appendChild(entry.item); });
      // What would measure it; where nothing fits at all, every such command.
      var wanted = absent.filter(function (item) {
        return words.length && hasWords(item.textContent.toLowerCase() + " "
          + (item.getAttribute("data-words") || "").toLowerCase(), words);
      });
      var shown = words.length && hits.length + wanted.length ? wanted : absent;
      absent.forEach(function (item) { item.hidden = shown.indexOf(item) < 0; });
      document.getElementById("absent").hidden = !shown.length;
      status.textContent = hits.length || !words.length
        ? (words.length ? hits.length : entries.length) + " of " + entries.length + " pages"
          + (words.length && wanted.length ? "; what is not on this site stands below" : "")
        : wanted.length ? "No page is about it; see below."
        : "No page is about it. The commands below measure more.";
    }
    input.value = state.get("q") || "";
    input.addEventListener("input", function () { apply(); remember("q", input.value); });
    input.form.addEventListener("submit", function (event) { event.preventDefault(); });
    apply();
  })();
})();
