(function () {
  var filter = document.getElementById('filter');
  filter.hidden = false;
  filter.addEventListener('input', function () {
    var words = filter.value.toLowerCase().split(/\s+/);
    document.querySelectorAll('[data-words]').forEach(function (element) {
      var text = element.getAttribute('data-words').toLowerCase();
      element.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
    });
  });
})();
