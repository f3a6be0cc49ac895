// Search, the ways to subscribe, one switch for calendars with alarms, copy buttons, and the calendar that the address names. Without this the files are there.
(function () {
  "use strict";
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

  var address = document.body.dataset.address;
  var week = document.body.dataset.name;
  all(".calendar").forEach(function (calendar) {
    var file = calendar.querySelector("a");
    var row = made("div", calendar, { "class": "ways" });
    if (address) {
      var title = calendar.querySelector("summary").firstChild.data.trim();
      var name = calendar.id === "all" ? week : week + "، " + title.replace(/[\u2066-\u2069]/g, "").replace(/\u00a0/g, " ");
      ways(address + file.getAttribute("href"), name).forEach(function (way) { made("a", row, { href: way[1] }).textContent = way[0]; });
      offerCopy(row, function () { return address + file.getAttribute("href"); });
    }
    row.appendChild(file);
    if (calendar.dataset.code) { draw(row, calendar.dataset.code, title); }
  });

  var alarms = document.getElementById("alarms");
  if (alarms) {
    alarms.addEventListener("change", function () {
      all(".ways a").forEach(function (link) {
        var twin = alarms.checked ? "-alarm.ics" : ".ics";
        link.setAttribute("href", link.getAttribute("href").replace(/(?:-alarm)?\.ics(?=$|&name=)/, twin));
      });
    });
  }

  function openNamed() {
    var named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var part = named; part; part = part.parentElement) { if (part.matches("details")) { part.open = true; } }
    if (named) { named.scrollIntoView(); }
  }
  window.addEventListener("hashchange", openNamed);
  openNamed();
})();
