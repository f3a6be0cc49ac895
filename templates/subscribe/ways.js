// The ways to subscribe to a calendar, from its address.
function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
function copy(text) {
  if (navigator.clipboard) { return navigator.clipboard.writeText(text); }
  var field = document.body.appendChild(document.createElement("textarea"));
  field.value = text;
  field.select();
  document.execCommand("copy");
  field.remove();
  return Promise.resolve();
}
function made(name, within, attributes) {
  var element = document.createElementNS(name === "svg" || name === "path" ? "http://www.w3.org/2000/svg" : "http://www.w3.org/1999/xhtml", name);
  Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
  return within.appendChild(element);
}
// Google takes a webcal: address alone and keeps it fresh; given https: it may copy the events once.
function ways(web, name) {
  var webcal = "webcal://" + web.split("://")[1];
  var query = "url=" + encodeURIComponent(web) + "&name=" + encodeURIComponent(name);
  return [
    ["آیفون", webcal],
    ["تقویم گوگل", "https://calendar.google.com/calendar/r?cid=" + encodeURIComponent(webcal)],
    ["Outlook شخصی", "https://outlook.live.com/calendar/0/addfromweb?" + query],
    ["Outlook اداری", "https://outlook.office.com/calendar/0/addfromweb?" + query]
  ];
}
function offerCopy(row, address) {
  var button = made("button", row, { type: "button" });
  button.textContent = "رونوشت نشانی";
  button.addEventListener("click", function () {
    copy(address()).then(function () { button.textContent = "رونوشت شد"; });
  });
}
function draw(row, code, title) {
  var size = Number(code.split(" ")[0]);
  var bytes = atob(code.split(" ")[1]);
  var path = "";
  for (var at = 0; at < size * size; at += 1) {
    if (bytes.charCodeAt(at >> 3) >> (7 - at % 8) & 1) { path += "M" + at % size + " " + Math.floor(at / size) + ".5h1"; }
  }
  var figure = made("figure", row, { "class": "code" });
  var drawing = made("svg", figure, { viewBox: "0 0 " + size + " " + size, role: "img", "aria-label": "رمزینهٔ " + title });
  made("path", drawing, { stroke: "#000", d: path });
  made("figcaption", figure, {}).textContent = "با دوربین گوشی بخوانید: همین تقویم در همین صفحه روی گوشی باز می‌شود.";
}
