// Leave at once, and leave fewer traces. Everything works without this script.
// It is written for old telephones: no newer language, nothing kept, nothing sent.
(function () {
  var links = document.getElementsByTagName("a"), way = links[0].href, last = 0;

  // Takes the place of this page in the way back. What was read is gone from the
  // screen before the network answers.
  function leave() {
    document.title = "";
    document.body.style.display = "none";
    location.replace(way);
    return false;
  }

  // Another language takes the place of this one, so that the list of pages
  // stays short.
  function change() {
    location.replace(this.href);
    return false;
  }

  for (var i = 0; i < links.length; i++) {
    if (/\bleave\b/.test(links[i].className)) links[i].onclick = leave;
    if (/\blanguage\b/.test(links[i].className)) links[i].onclick = change;
  }

  document.onkeydown = function (event) {
    event = event || window.event;
    if ((event.keyCode || event.which) !== 27) { last = 0; return; }
    var now = new Date().getTime();
    if (now - last < 2000) leave();
    last = now;
  };

  // A browser may show a page again as it was left: empty.
  window.onpageshow = function (event) {
    if (event.persisted && document.body.style.display === "none") location.replace(way);
  };
})();
