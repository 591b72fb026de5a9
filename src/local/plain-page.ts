/** A page without looks, for when the real one is not built: a slash command can be typed and what comes be read. */
export const PLAIN_PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Local Discord</title>
<h1>Local Discord</h1>
<pre id="log" role="log"></pre>
<form id="form"><label>Command <input id="line" size="80" placeholder="/ask question: who said what?"></label></form>
<script type="module" src="/plain.js"></script>
</html>`;

/** What runs in it. Options are typed as Discord shows them: `/name option: text option: text`. */
export const PLAIN_SCRIPT = `
const log = document.getElementById('log');
const line = document.getElementById('line');
const socket = new WebSocket('ws://' + location.host + '/page/socket');
let hello;
const text = (part) => Array.isArray(part)
  ? part.map(text).join('\\n')
  : [part.content, part.label, text(part.components ?? [])].filter(Boolean).join('\\n');
const show = (words) => { log.textContent += words + '\\n\\n'; };
socket.onmessage = ({ data }) => {
  const news = JSON.parse(data);
  if (news.type === 'hello') hello = news;
  if (news.commands) hello.commands = news.commands;
  if (news.type === 'interactionFailed') show(news.text);
  if (news.message?.state === 'done') show(news.message.message.author.username + ': ' + text(news.message.message));
};
document.getElementById('form').onsubmit = (event) => {
  event.preventDefault();
  const [, name, rest] = /^\\/?(\\S+)\\s*(.*)$/.exec(line.value) ?? [];
  const command = hello.commands.find((known) => known.name === name);
  if (!command) return show('There is no such command.');
  const options = {};
  for (const [, option, value] of rest.matchAll(/(\\S+?):\\s*(.*?)(?=\\s+\\S+?:|$)/g))
    options[option] = value === 'true' ? true : value === 'false' ? false : value;
  const nonce = crypto.randomUUID();
  socket.send(JSON.stringify({ type: 'runCommand', nonce, channelId: hello.channels[0].id, commandId: command.id, options }));
};
`;
