// Search, one switch for calendars with alarms, copy buttons, and the calendar that the address names. Without this the links work.
(function () {
  "use strict";
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }

  var items = all(".calendars li").map(function (item) {
    var group = item.closest(".group");
    var own = item.querySelector("summary").textContent + " " + (group ? group.querySelector("summary").textContent : "");
    return { element: item, text: fold(own) };
  });
  function search(query) {
    var words = fold(query).split(" ").filter(Boolean);
    var count = 0;
    all(".calendars li").forEach(function (item) { item.hidden = words.length > 0; });
    items.forEach(function (item) {
      if (!words.every(function (word) { return item.text.includes(word); })) { return; }
      count += 1;
      for (var shown = item.element; shown; shown = shown.parentElement.closest(".calendars li")) { shown.hidden = false; }
    });
    all(".group, main > section").forEach(function (part) {
      var left = all(".calendars li", part).some(function (item) { return !item.hidden; });
      part.hidden = words.length > 0 && !left;
      if (part.matches(".group")) { part.open = words.length > 0 ? left : part.wasOpen; }
    });
    document.getElementById("found").value = words.length ? persian(count) + " تقویم یافت شد" : "";
  }
  all(".group").forEach(function (group) { group.wasOpen = group.open; });
  all(".needs-script").forEach(function (part) { part.hidden = false; });
  document.getElementById("find").addEventListener("input", function (event) { search(event.target.value); });

  var alarms = document.getElementById("alarms");
  if (alarms) {
    alarms.addEventListener("change", function () {
      all(".ways a").forEach(function (link) {
        var twin = alarms.checked ? "-alarm.ics" : ".ics";
        link.setAttribute("href", link.getAttribute("href").replace(/(?:-alarm)?\.ics(?=$|&name=)/, twin));
      });
    });
  }

  function copy(text) {
    if (navigator.clipboard) { return navigator.clipboard.writeText(text); }
    var field = document.body.appendChild(document.createElement("textarea"));
    field.value = text;
    field.select();
    document.execCommand("copy");
    field.remove();
    return Promise.resolve();
  }
  all(".ways button").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var path = button.parentElement.querySelector("a[download]").getAttribute("href");
      copy(document.body.dataset.address + path).then(function () { button.textContent = "رونوشت شد"; });
    });
  });

  function openNamed() {
    var named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var part = named; part; part = part.parentElement) { if (part.matches("details")) { part.open = true; } }
    if (named) { named.scrollIntoView(); }
  }
  window.addEventListener("hashchange", openNamed);
  openNamed();
})();
