import { html, svg, type TemplateResult } from 'lit';

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    ${svg`<path fill="currentColor" d=${path} />`}
  </svg>`;
}

/** The page's icons: one path each, in the colour of the text around. */
export const icons = {
  outside: icon(
    'M14 3h7v7h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H14ZM5 5h6v2H5v12h12v-6h2v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
  ),
  down: icon(
    'M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.3 5.3-5.3a1 1 0 1 1 1.4 1.4l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.4Z',
  ),
  tick: icon(
    'M21.7 5.3a1 1 0 0 1 0 1.4l-12 12a1 1 0 0 1-1.4 0l-6-6a1 1 0 1 1 1.4-1.4L9 16.6 20.3 5.3a1 1 0 0 1 1.4 0Z',
  ),
  more: icon(
    'M4 14a2 2 0 1 1 0-4 2 2 0 0 1 0 4Zm8 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4Zm8 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4Z',
  ),
  eye: icon(
    'M12 5c5 0 8.5 3.5 10 6.4a1.3 1.3 0 0 1 0 1.2C20.5 15.5 17 19 12 19s-8.5-3.5-10-6.4a1.3 1.3 0 0 1 0-1.2C3.5 8.5 7 5 12 5Zm0 3.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  ),
  error: icon(
    'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm0 4a1.2 1.2 0 0 0-1.2 1.3l.4 6a.8.8 0 0 0 1.6 0l.4-6A1.2 1.2 0 0 0 12 6Zm0 9.5a1.25 1.25 0 1 0 0 2.5 1.25 1.25 0 0 0 0-2.5Z',
  ),
  hash: icon(
    'M10.9 3a1 1 0 0 1 .98 1.2L11.43 7h4.97l.5-3.2a1 1 0 1 1 2 .32L18.43 7H21a1 1 0 1 1 0 2h-2.9l-.95 6H20a1 1 0 1 1 0 2h-3.17l-.53 3.2a1 1 0 1 1-2-.32L14.8 17H9.83l-.53 3.2a1 1 0 1 1-2-.32L7.8 17H5a1 1 0 1 1 0-2h3.12l.95-6H6a1 1 0 0 1 0-2h3.4l.5-3.2a1 1 0 0 1 1-.8Zm.2 6-.95 6h4.98l.95-6Z',
  ),
  at: icon(
    'M12 2a10 10 0 1 0 6 18 1 1 0 0 0-1.2-1.6A8 8 0 1 1 20 12v1a1.5 1.5 0 0 1-3 0V8a1 1 0 0 0-1.9-.3A5 5 0 1 0 15.5 15.6 3.5 3.5 0 0 0 22 13v-1A10 10 0 0 0 12 2Zm0 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  ),
  people: icon(
    'M9 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Zm0 2c4 0 7 2.3 7 5.2 0 1-.7 1.8-1.7 1.8H3.7C2.7 20 2 19.2 2 18.2 2 15.3 5 13 9 13Zm8.5-2a3.5 3.5 0 0 0 0-7c-.6 0-1 .1-1.4.3a6 6 0 0 1-.9 6.2c.6.3 1.4.5 2.3.5Zm.6 9h2.3c.9 0 1.6-.7 1.6-1.6 0-2.4-2-4.3-4.8-4.4 1.1 1.1 1.8 2.6 1.8 4.2 0 .6-.3 1.3-.9 1.8Z',
  ),
  lines: icon(
    'M3 6a1 1 0 0 1 1-1h16a1 1 0 1 1 0 2H4a1 1 0 0 1-1-1Zm0 6a1 1 0 0 1 1-1h16a1 1 0 1 1 0 2H4a1 1 0 0 1-1-1Zm1 5a1 1 0 1 0 0 2h16a1 1 0 1 0 0-2Z',
  ),
  app: icon('M8 3h8a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5Zm1 5v2h6V8Zm0 4v2h4v-2Z'),
  send: icon(
    'M3.4 20.4 21.5 12.7a.8.8 0 0 0 0-1.4L3.4 3.6c-.6-.3-1.2.3-1 .9L4.5 11l8.5 1-8.5 1-2.1 6.5c-.2.6.4 1.2 1 .9Z',
  ),
};

/** The sign before a channel's name, by the channel's kind. */
export const channelIcons = { guild: icons.hash, 'bot-dm': icons.at, private: icons.people };
