// Where Attune is used and for whom. Nothing is preselected but the learner's own answer or, before there is one, the
// computer's country, to be checked.

import {button, element} from '../dom.js';
import {countries, countryOfComputer} from '../countries.js';
import {backButton, questionScreen} from './agreement.js';
import {bundle} from '../words.js';

const words = bundle('ui.agreement');

/**
 * @param before {country, purpose} so far; null if there is none
 * @param answered gets them
 */
export function useScreen(before, answered, back) {
  return signal => {
    const suggested = before ? null : countryOfComputer();
    const country = countryChoice(before?.country ?? suggested);
    const purpose = element('fieldset.ask', {}, element('legend', {}, words('use.purpose')),
      radio('personal', before), radio('institution', before));
    const check = element('p.hint', {}, words('use.country.system'));
    const go = button('use-continue', words('use.continue'), () => answered(answer()), 'accent');
    const answer = () => ({country: country.value, purpose: purpose.querySelector(':checked')?.value});
    const changed = () => {
      const {country: chosen, purpose: who} = answer();
      go.disabled = !chosen || !who;
      check.hidden = !suggested || chosen !== suggested;
    };
    [country, purpose].forEach(part => part.addEventListener('change', changed, {signal}));
    changed();
    return questionScreen(words('use.title'), [words('use.lead'), words('use.age')],
      element('div.ask', {}, element('label', {for: 'country'}, words('use.country')), country, check),
      purpose, element('div.choices', {}, go), backButton(back));
  };
}

function countryChoice(chosen) {
  return element('select', {id: 'country'},
    element('option', {value: '', selected: !chosen}, bundle('ui.control')('country.prompt')),
    countries().map(({code, name}) => element('option', {value: code, selected: code === chosen}, name)));
}

function radio(who, before) {
  return element('label.radio', {},
    element('input', {type: 'radio', name: 'purpose', id: `use-${who}`, value: who, checked: before?.purpose === who}),
    element('span', {}, words(`use.${who}`)));
}
