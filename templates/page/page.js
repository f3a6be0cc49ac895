// Persian letters as a search compares them, and numbers as people read them.
var LETTERS = { "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ۂ": "ه" };
function fold(text) {
  return text.normalize("NFC").toLowerCase()
    .replace(/[\u0640\u200c\u200d\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0610-\u061a\u064b-\u065f\u0670]/g, "")
    .replace(/[يىكةۀۂ]/g, function (letter) { return LETTERS[letter]; })
    .replace(/[۰-۹]/g, function (digit) { return digit.charCodeAt(0) - 0x6f0; })
    .replace(/[٠-٩]/g, function (digit) { return digit.charCodeAt(0) - 0x660; })
    .replace(/\s+/g, " ").trim();
}
function persian(number) {
  return String(number).replace(/\d/g, function (digit) { return "۰۱۲۳۴۵۶۷۸۹"[digit]; });
}
