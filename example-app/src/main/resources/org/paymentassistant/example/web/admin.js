"use strict";
// Adds to pages that work without it: dropping files, the progress of an upload, and lists that follow what happens.
document.addEventListener("DOMContentLoaded", function () {
  var MOST_FILES = 10, MOST_BYTES = 30 * 1024 * 1024 - 64 * 1024, LOOK_AGAIN = 3000, MOST_LOOKS = 200;

  var form = document.getElementById("upload");
  if (form) {
    upload(form);
  }
  if (document.getElementById("list")) {
    follow(0);
  }

  function upload(form) {
    var files = document.getElementById("files"), drop = document.getElementById("drop");
    var chosen = document.getElementById("chosen"), problem = document.getElementById("problem");
    var progress = document.getElementById("progress"), button = form.querySelector("button");
    document.getElementById("drophint").hidden = false;

    function check() {
      var bytes = 0, complaint = "";
      chosen.textContent = "";
      Array.prototype.forEach.call(files.files, function (file) {
        var line = document.createElement("li");
        line.textContent = file.name;
        chosen.appendChild(line);
        bytes += file.size;
      });
      if (files.files.length > MOST_FILES) {
        complaint = form.dataset.many;
      } else if (bytes > MOST_BYTES) {
        complaint = form.dataset.large;
      }
      problem.textContent = complaint;
      return complaint === "";
    }

    function done(request) {
      if (request.responseURL && new URL(request.responseURL).pathname !== new URL(form.action).pathname) {
        window.location.assign(request.responseURL);
        return;
      }
      var answer = new DOMParser().parseFromString(request.responseText, "text/html");
      var told = answer.getElementById("problem") || answer.querySelector("main p");
      failed(told ? told.textContent : form.dataset.lost);
    }

    function failed(why) {
      problem.textContent = why;
      progress.hidden = true;
      button.disabled = false;
    }

    files.addEventListener("change", check);
    ["dragenter", "dragover"].forEach(function (name) {
      drop.addEventListener(name, function (event) { event.preventDefault(); drop.classList.add("over"); });
    });
    ["dragleave", "drop"].forEach(function (name) {
      drop.addEventListener(name, function (event) { event.preventDefault(); drop.classList.remove("over"); });
    });
    drop.addEventListener("drop", function (event) {
      if (event.dataTransfer && event.dataTransfer.files.length > 0) {
        files.files = event.dataTransfer.files;
        check();
      }
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (!check()) {
        return;
      }
      var request = new XMLHttpRequest();
      request.upload.addEventListener("progress", function (state) {
        progress.value = state.lengthComputable ? 100 * state.loaded / state.total : 0;
      });
      request.addEventListener("load", function () { done(request); });
      request.addEventListener("error", function () { failed(form.dataset.lost); });
      progress.hidden = false;
      progress.value = 0;
      button.disabled = true;
      request.open("POST", form.action);
      request.send(new FormData(form));
    });
  }

  // While something is on its way, the list is fetched again; what a person has in hand stays.
  function follow(looks) {
    var list = document.getElementById("list");
    if (looks >= MOST_LOOKS || !list.querySelector("[data-passing]")) {
      return;
    }
    window.setTimeout(function () {
      fetch(window.location.href, { credentials: "same-origin", redirect: "error" })
        .then(function (answer) { return answer.text(); })
        .then(function (text) {
          var fresh = new DOMParser().parseFromString(text, "text/html").getElementById("list");
          if (fresh && !list.contains(document.activeElement)) {
            list.replaceWith(fresh);
          }
          follow(looks + 1);
        })
        .catch(function () { /* signed out, or the service is away: the list stays as it is */ });
    }, LOOK_AGAIN);
  }
});
