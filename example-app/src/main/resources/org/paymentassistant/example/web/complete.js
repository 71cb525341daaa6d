"use strict";
// Nothing here is needed: the page works without it. The secret stands after # and never leaves the browser but in a
// posted form.
(function () {
  var LENGTHS = { AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, CH: 21, CR: 22, CY: 28, CZ: 24, DE: 22, DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, GT: 28, HR: 21, HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LC: 32, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15, PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SC: 31, SE: 24, SI: 19, SK: 24, SM: 27, ST: 25, SV: 28, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20 };

  // Where the bank's code stands in the account number: how many characters, after how many. Iban.bankCode of the core.
  var BANKS = { AT: [5, 0], BE: [3, 0], BG: [4, 0], CH: [5, 0], CY: [3, 0], CZ: [4, 0], DE: [8, 0], DK: [4, 0], EE: [2, 0], ES: [4, 0], FI: [3, 0], FR: [5, 0], GB: [4, 0], GR: [3, 0], HR: [7, 0], HU: [3, 0], IE: [4, 0], IT: [5, 1], LI: [5, 0], LT: [5, 0], LU: [3, 0], LV: [4, 0], MC: [5, 0], MT: [4, 0], NL: [4, 0], NO: [4, 0], PL: [8, 0], PT: [4, 0], RO: [4, 0], SE: [3, 0], SI: [5, 0], SK: [4, 0], SM: [5, 1] };

  function bare(text) {
    return text.replace(/[\s.\-\u00a0]/g, "").toUpperCase();
  }

  function rest97(text) {
    var rest = 0;
    for (var i = 0; i < text.length; i++) {
      var value = parseInt(text.charAt(i), 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
  }

  function mod10(digits) {
    var table = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    var carry = 0;
    for (var i = 0; i < digits.length - 1; i++) {
      carry = table[(carry + Number(digits.charAt(i))) % 10];
    }
    return (10 - carry) % 10 === Number(digits.charAt(digits.length - 1));
  }

  function country(code) {
    try {
      return new Intl.DisplayNames([document.documentElement.lang], { type: "region" }).of(code);
    } catch (unknown) {
      return code;
    }
  }

  function bank(iban, words) {
    var place = BANKS[iban.substring(0, 2)];
    var where = country(iban.substring(0, 2));
    return place ? words.ibanBank.replace("{country}", where).replace("{code}", iban.substring(4 + place[1], 4 + place[1] + place[0])) : where;
  }

  function checkIban(text, words) {
    var iban = bare(text);
    var length = LENGTHS[iban.substring(0, 2)];
    if (iban.length < 5) {
      return null;
    }
    if (length && iban.length !== length) {
      return { good: false, words: words.ibanLength.replace("{country}", country(iban.substring(0, 2))).replace("{length}", length).replace("{now}", iban.length) };
    }
    var right = length && /^[A-Z]{2}[0-9]{2}[A-Z0-9]+$/.test(iban) && rest97(iban.substring(4) + iban.substring(0, 4)) === 1;
    return { good: Boolean(right), words: right ? words.ibanGood.replace("{country}", bank(iban, words)) : words.ibanBad };
  }

  function checkReference(text, words) {
    var reference = bare(text);
    var kind = "";
    var right = true;
    if (/^RF[0-9]{2}/.test(reference)) {
      kind = "RF (ISO 11649)";
      right = reference.length <= 25 && rest97(reference.substring(4) + reference.substring(0, 4)) === 1;
    } else if (/^[0-9]{27}$/.test(reference)) {
      kind = "QR (CH)";
      right = mod10(reference);
    } else if (/^\+{3}|\/{2}/.test(text.trim()) || /^[0-9]{3}\/[0-9]{4}\/[0-9]{5}$/.test(text.trim())) {
      kind = "OGM/VCS (BE)";
      var digits = text.replace(/[^0-9]/g, "");
      right = digits.length === 12 && (Number(digits.substring(0, 10)) % 97 || 97) === Number(digits.substring(10));
    }
    if (!reference) {
      return null;
    }
    if (!kind) {
      return { good: true, words: words.referenceText };
    }
    return { good: right, words: (right ? words.referenceGood : words.referenceBad).replace("{type}", kind) };
  }

  function live(field, words) {
    var output = document.getElementById(field.id + "-live");
    var check = { iban: checkIban, remittanceReference: checkReference }[field.getAttribute("data-check")];
    if (!output || !check) {
      return;
    }
    var show = function () {
      var result = check(field.value, words);
      output.textContent = result ? result.words : "";
      output.className = "live" + (result ? (result.good ? " good" : " bad") : "");
    };
    field.addEventListener("input", show);
    show();
  }

  /** Shows on the picture where the value of the field in hand was found. */
  function follow(part) {
    var link = part.querySelector(".place a");
    var mark = link && document.getElementById(link.getAttribute("href").substring(1));
    if (mark) {
      part.addEventListener("focusin", function () { mark.classList.add("here"); });
      part.addEventListener("focusout", function () { mark.classList.remove("here"); });
    }
  }

  /** Whoever types another value means that value. */
  function choose(field) {
    var radio = document.getElementById(field.getAttribute("data-chooses"));
    field.addEventListener("input", function () { radio.checked = true; });
  }

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  document.addEventListener("DOMContentLoaded", function () {
    var token = document.getElementById("token");
    if (token && window.location.hash.length > 1) {
      token.value = window.location.hash.substring(1);
      window.history.replaceState(null, "", window.location.pathname);
    }
    var errors = document.getElementById("errors");
    if (errors) {
      errors.focus();
    }
    var form = document.getElementById("form");
    if (form) {
      each("input[type=text][data-check]", function (field) { live(field, form.dataset); });
      each("input[data-chooses]", choose);
      each(".field, .choice, dl > div", follow);
    }
  });
})();
