"use strict";
// The secret stands after # and never leaves the browser but in a posted form.
document.addEventListener("DOMContentLoaded", function () {
  var field = document.getElementById("token");
  if (field && window.location.hash.length > 1) {
    field.value = window.location.hash.substring(1);
    window.history.replaceState(null, "", window.location.pathname);
  }
});
