import { ref } from 'lit/directives/ref.js';

/**
 * Gives its element the colour of Discord's `0xRRGGBB` number as `--accent`. Set as a property: the page's content
 * security policy forbids style attributes.
 */
export function accent(color: number | null | undefined) {
  return ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    if (color === undefined || color === null) element.style.removeProperty('--accent');
    else element.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  });
}
