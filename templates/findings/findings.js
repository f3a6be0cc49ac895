// Search that folds Persian letters, and a filter by severity. The page works without this.
(function () {
  "use strict";
  var letters = { "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ۂ": "ه" };
  function fold(text) {
    return text.normalize("NFC").toLowerCase()
      .replace(/[\u0640\u200c\u200d\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0610-\u061a\u064b-\u065f\u0670]/g, "")
      .replace(/[يىكةۀۂ]/g, function (letter) { return letters[letter]; })
      .replace(/[۰-۹]/g, function (digit) { return digit.charCodeAt(0) - 0x6f0; })
      .replace(/[٠-٩]/g, function (digit) { return digit.charCodeAt(0) - 0x660; })
      .replace(/\s+/g, " ").trim();
  }
  function spoken(number) {
    if (document.documentElement.lang !== "fa") { return String(number); }
    return String(number).replace(/\d/g, function (digit) { return "۰۱۲۳۴۵۶۷۸۹"[digit]; });
  }
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }

  var tools = document.querySelector(".tools");
  var output = tools.querySelector("output");
  var cards = all(".owner .card").map(function (card) {
    var heads = card.closest(".owner").querySelector("h2").textContent + " " + card.closest(".file").querySelector("h3").textContent;
    return { element: card, text: fold(heads + " " + card.textContent), severity: card.dataset.severity, count: Number(card.dataset.count) };
  });
  function isEmpty(group) { return all(".card", group).every(function (card) { return card.hidden; }); }
  function filter() {
    var wanted = fold(tools.querySelector("#find").value).split(" ").filter(Boolean);
    var boxes = all("input[type=checkbox]", tools);
    var severities = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var count = 0;
    cards.forEach(function (card) {
      var fits = severities.indexOf(card.severity) >= 0 && wanted.every(function (word) { return card.text.includes(word); });
      card.element.hidden = !fits;
      count += fits ? card.count : 0;
    });
    all(".owner .file, .owner").forEach(function (group) { group.hidden = isEmpty(group); });
    all("nav li").forEach(function (entry) {
      entry.hidden = document.getElementById(entry.querySelector("a").hash.slice(1)).parentElement.hidden;
    });
    var is_filtered = wanted.length > 0 || severities.length < boxes.length;
    output.value = !is_filtered ? "" : count ? spoken(count) + " " + output.dataset.words : output.dataset.nothing;
  }
  tools.hidden = false;
  tools.addEventListener("input", filter);
})();
