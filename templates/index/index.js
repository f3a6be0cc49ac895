// Search that folds Persian letters, and buttons that copy a feed's address. The page works without this.
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
  function persian(number) {
    return String(number).replace(/\d/g, function (digit) { return "۰۱۲۳۴۵۶۷۸۹"[digit]; });
  }

  var days = Array.prototype.map.call(document.querySelectorAll("section.day"), function (day) {
    return { element: day, items: Array.prototype.slice.call(day.querySelectorAll("li")) };
  });
  var texts = new Map();
  days.forEach(function (day) {
    day.items.forEach(function (item) {
      var link = item.querySelector("h4 a");
      var whole = link ? document.getElementById(link.hash.slice(1)) : null;
      texts.set(item, fold(item.textContent + " " + (whole ? whole.textContent : "")));
    });
  });
  function search(query) {
    var words = fold(query).split(" ").filter(Boolean);
    var count = 0;
    days.forEach(function (day) {
      var any = 0;
      day.items.forEach(function (item) {
        var fits = words.every(function (word) { return texts.get(item).includes(word); });
        item.hidden = !fits;
        any += fits ? 1 : 0;
      });
      day.element.hidden = any === 0 && words.length > 0;
      count += any;
    });
    document.getElementById("found").value = words.length ? persian(count) + " نوبت یافت شد" : "";
  }
  document.querySelector(".find").hidden = false;
  document.getElementById("find").addEventListener("input", function (event) { search(event.target.value); });

  if (!navigator.clipboard) { return; }
  document.querySelectorAll(".feed button").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var path = button.closest(".feed").querySelector("a").getAttribute("href");
      navigator.clipboard.writeText(document.body.dataset.address + path).then(function () { button.textContent = "رونوشت شد"; });
    });
  });
})();
