// Which face becomes the learner's when a key asks for another.

/** The number of the next to the right in the mirrored picture, after the last the first; null if there is no other. */
export function otherFace(faces) {
  const centre = face => face.x + face.width / 2;
  const sorted = [...faces].sort((one, two) => centre(two) - centre(one));
  const learner = sorted.findIndex(face => face.learner);
  if (sorted.length === 0 || sorted.length === 1 && learner === 0) {
    return null;
  }
  return sorted[(learner + 1) % sorted.length].id;
}
