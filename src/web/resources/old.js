// For browsers without modules: one sentence, in the words of the page.
document.getElementById('old').hidden = false;
