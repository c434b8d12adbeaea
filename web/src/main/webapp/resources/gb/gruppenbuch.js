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
});
