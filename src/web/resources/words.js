// The sentences of the kiosk and the browser's own, in the learner's language.

import {Sentences} from './sentences.js';

/** By their letters, each with its own name, so that somebody who cannot read the current one finds theirs. */
export const LANGUAGES = {en: 'English', hi: 'हिन्दी', te: 'తెలుగు'};

let spoken = 'en';
let sentences = new Sentences({});

export async function speak(language) {
  sentences = await Sentences.of(language);
  spoken = language;
  document.documentElement.lang = language;
}

export function language() {
  return spoken;
}

/** The first of the browser's languages that Attune speaks. */
export function ofBrowser() {
  return navigator.languages.map(tag => tag.slice(0, 2)).find(letters => LANGUAGES[letters]) ?? 'en';
}

/** @param bundle the kiosk's package after `org.attune`, such as `ui.live` */
export function bundle(name) {
  const whole = `org.attune.${name}.${name.slice(name.lastIndexOf('.') + 1)}`;
  return (key, ...values) => sentences.text(whole, key, ...values);
}

export const web = bundle('web');
const error = bundle('error');
const report = bundle('report');

/** What happened, what to do, and the code, as the kiosk says it. */
export function trouble(code, words = `${error(code)} ${error(`${code}.remedy`)}`) {
  return `${words} (${code})`;
}

export function percent(share) {
  return report('percent', String(Math.round(share)));
}

/** "48 s", "12 min", "1 h 5 min". */
export function duration(seconds) {
  const minutes = Math.round(seconds / 60);
  if (Math.round(seconds) < 120) {
    return report('duration.seconds', String(Math.round(seconds)));
  }
  if (minutes < 60) {
    return report('duration.minutes', String(minutes));
  }
  const hours = String(Math.floor(minutes / 60));
  return minutes % 60 ? report('duration.hours-minutes', hours, String(minutes % 60)) : report('duration.hours', hours);
}

/** "0:48", "12:05", "1:05:00". */
export function clock(seconds) {
  const whole = Math.round(seconds);
  const two = number => String(number).padStart(2, '0');
  return whole < 3600
    ? `${Math.floor(whole / 60)}:${two(whole % 60)}`
    : `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** Whole seconds of a clock as typed, or of minutes alone; null when it is none. */
export function seconds(typed) {
  if (!/^\d{1,4}(:\d\d?){0,2}$/.test(typed.trim())) {
    return null;
  }
  const parts = typed.trim().split(':').map(Number);
  return (parts.length === 1 ? [...parts, 0] : parts).reduce((before, part) => 60 * before + part, 0);
}
