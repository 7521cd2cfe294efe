/*
 * Says that a browser is too old, instead of an empty page. It goes into the page as it stands here, before all else:
 * plain JavaScript of 2009, which every browser parses. The words come from the interface's own, at build time.
 */
(function () {
  var isOld = !('popover' in HTMLElement.prototype) || !Array.prototype.toSorted;
  try {
    if (!new RegExp('(?<=a)b').test('ab')) isOld = true;
  } catch (error) {
    isOld = Boolean(error);
  }
  if (!isOld) return;
  document.documentElement.setAttribute('data-old-browser', '');
  function say() {
    var words = __WORDS__;
    var body = document.body;
    while (body.firstChild) body.removeChild(body.firstChild);
    for (var i = 0; i < words.length; i++) {
      var line = document.createElement('p');
      line.lang = words[i].lang;
      line.dir = words[i].dir;
      line.appendChild(document.createTextNode(words[i].text));
      line.style.cssText = 'max-width: 36em; margin: 2em auto; padding: 0 1em; font: 1.2em/1.8 serif; color: #1e1b18';
      body.appendChild(line);
    }
    body.style.background = '#faf6ee';
  }
  if (document.addEventListener) document.addEventListener('DOMContentLoaded', say, false);
  else window.attachEvent('onload', say);
})();
