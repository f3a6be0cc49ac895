// Search in the programs. The page works without this.
(function () {
  "use strict";
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
})();
