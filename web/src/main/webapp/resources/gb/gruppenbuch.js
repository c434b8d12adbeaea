/* Comfort only: every page works without this script. */
document.addEventListener('DOMContentLoaded', function () {
  var problem = document.getElementById('problem');
  if (problem) {
    problem.focus();
    problem.addEventListener('click', function (event) {
      var link = event.target.closest('a[href^="#"]');
      var field = link && document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
      if (field) {
        event.preventDefault();
        var label = field.labels && field.labels[0];
        (field.closest('fieldset') || label || field).scrollIntoView();
        field.focus({ preventScroll: true });
      }
    });
  }
  var first = document.querySelector('[data-first] input:checked');
  if (first && !problem) { first.focus({ preventScroll: true }); }
  document.querySelectorAll('form').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
      setTimeout(function () { delete form.dataset.sent; }, 4000);
    });
  });
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { window.print(); });
  });
  var all = document.getElementById('all');
  if (all) {
    all.addEventListener('change', function () {
      document.querySelectorAll('.pick input[type=checkbox]').forEach(function (box) {
        if (box !== all) { box.checked = all.checked; }
      });
    });
  }
  var waiting = document.querySelector('[data-refresh=yes]');
  if (waiting) { setTimeout(refresh, 2000); }
  var search = document.querySelector('[data-filter]');
  if (search) {
    var list = document.getElementById(search.dataset.filter);
    var format = document.getElementById('format');
    var visible = function () {
      return Array.from(list.querySelectorAll('li')).filter(function (item) { return !item.hidden; });
    };
    search.addEventListener('input', function () {
      var words = search.value.toLowerCase().split(/\s+/);
      list.querySelectorAll('li').forEach(function (item) {
        item.hidden = !words.every(function (word) { return item.dataset.words.indexOf(word) >= 0; });
      });
    });
    search.addEventListener('keydown', function (event) {
      var first = visible()[0];
      if (first && (event.key === 'Enter' || event.key === 'ArrowDown')) {
        event.preventDefault();
        var radio = first.querySelector('input');
        radio.checked = true;
        radio.focus();
        formats();
      }
    });
    var formats = function () {
      var chosen = list.querySelector('input:checked');
      var type = chosen ? chosen.dataset.type : '';
      Array.from(format.options).forEach(function (option) {
        var types = (option.dataset.types || '').split(' ');
        option.hidden = option.value !== '' && types.indexOf(type) < 0;
      });
      if (format.selectedOptions[0] && format.selectedOptions[0].hidden) { format.value = ''; }
      format.parentElement.hidden = !type;
      var fixed = document.querySelector('[data-only]');
      fixed.parentElement.hidden = !chosen || chosen.value !== fixed.dataset.only;
    };
    list.addEventListener('change', formats);
    formats();
    var chosen = list.querySelector('input:checked');
    if (chosen) { list.querySelector('ul').scrollTop = chosen.parentElement.offsetTop - 80; }
  }
  var spot = document.querySelector('#formular [aria-current="true"]');
  if (spot) {
    var pane = document.getElementById('formular');
    var box = spot.getBoundingClientRect();
    pane.scrollTop += box.top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    if (search) { search.focus({ preventScroll: true }); }
  }
});

/* Fetches the page again and puts in the parts that change while work goes on. */
function refresh() {
  fetch(location.pathname, { credentials: 'same-origin' }).then(function (answer) {
    if (!answer.ok) { return; }
    return answer.text().then(function (html) {
      var fresh = new DOMParser().parseFromString(html, 'text/html');
      var state = document.querySelector('[data-refresh]');
      var now = fresh.getElementById(state.id);
      if (!now) { return; }
      if (now.dataset.refresh !== 'yes') { location.reload(); return; }
      [state.id, state.dataset.refreshWith].forEach(function (id) {
        document.querySelectorAll('#' + id + ' [role=status], #' + id + ' progress, #' + id + ' table').forEach(function (old, index) {
          var next = fresh.querySelectorAll('#' + id + ' [role=status], #' + id + ' progress, #' + id + ' table')[index];
          if (next && !old.isEqualNode(next)) { old.replaceWith(document.importNode(next, true)); }
        });
      });
      setTimeout(refresh, 2000);
    });
  });
}
