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
