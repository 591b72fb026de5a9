import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  type Interaction,
  MessageFlags,
  SectionBuilder,
  SeparatorBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';

const birds = ['Albatross', 'Bittern', 'Cormorant', 'Dotterel'];

/** The commands of a bot that shows everything the page must draw. */
export const parrotCommands = [
  new SlashCommandBuilder()
    .setName('say')
    .setDescription('Says it after you')
    .addStringOption((o) =>
      o.setName('text').setDescription('What to say').setRequired(true).setMaxLength(100),
    )
    .addIntegerOption((o) => o.setName('times').setDescription('How often').setMinValue(1).setMaxValue(9))
    .addBooleanOption((o) => o.setName('private').setDescription('Only for you')),
  new SlashCommandBuilder()
    .setName('bird')
    .setDescription('Tells of a bird')
    .addStringOption((o) =>
      o.setName('name').setDescription('Which bird').setRequired(true).setAutocomplete(true),
    ),
  new SlashCommandBuilder().setName('birds').setDescription('Lists all birds'),
  new SlashCommandBuilder().setName('ponder').setDescription('Takes its time'),
  new SlashCommandBuilder().setName('sulk').setDescription('Does not answer'),
  new ContextMenuCommandBuilder().setName('Count the letters').setType(ApplicationCommandType.Message),
].map((command) => command.toJSON());

function pages(at: number) {
  const button = (id: string, label: string, style: ButtonStyle.Primary | ButtonStyle.Secondary) =>
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
  const turn = new ActionRowBuilder<ButtonBuilder>().addComponents(
    button(`page ${at - 1}`, 'Before', ButtonStyle.Secondary).setDisabled(at === 0),
    button(`page ${at + 1}`, 'Next', ButtonStyle.Primary).setDisabled(at === birds.length - 1),
    new ButtonBuilder().setLabel('Elsewhere').setStyle(ButtonStyle.Link).setURL('https://birds.example/'),
  );
  const pick = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('pick')
      .setPlaceholder('Pick a bird')
      .addOptions(birds.map((bird) => ({ label: bird, value: bird, description: `All about the ${bird}` }))),
  );
  const card = new ContainerBuilder()
    .setAccentColor(0x00a0ff)
    .addTextDisplayComponents(
      new TextDisplayBuilder().setContent(`## ${birds[at]}\n-# ${at + 1} of ${birds.length}`),
    )
    .addSeparatorComponents(new SeparatorBuilder())
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder().setContent('A bird of the **sea**.'))
        .setButtonAccessory(button('ignore', 'More of it', ButtonStyle.Secondary)),
    )
    .addActionRowComponents(turn)
    .addActionRowComponents(pick);
  return { components: [card], flags: MessageFlags.IsComponentsV2 as const };
}

/** What the parrot does. */
export async function parrot(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = birds.filter((bird) => bird.toLowerCase().includes(typed));
    return interaction.respond(found.map((bird) => ({ name: bird, value: bird.toLowerCase() })));
  }
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply({
      content: `${interaction.targetMessage.content.length} letters`,
      flags: MessageFlags.Ephemeral,
    });
  if (interaction.isStringSelectMenu())
    return interaction.update(pages(birds.indexOf(interaction.values[0] ?? '')));
  if (interaction.isButton()) {
    const [word, at] = interaction.customId.split(' ');
    return word === 'page' ? interaction.update(pages(Number(at))) : undefined;
  }
  if (!interaction.isChatInputCommand()) return undefined;
  const { options } = interaction;
  switch (interaction.commandName) {
    case 'say': {
      const content = `${options.getString('text', true)} `.repeat(options.getInteger('times') ?? 1).trim();
      return interaction.reply(
        options.getBoolean('private') ? { content, flags: MessageFlags.Ephemeral } : { content },
      );
    }
    case 'bird':
      return interaction.reply(`All about the ${options.getString('name', true)}.`);
    case 'birds':
      return interaction.reply(pages(0));
    case 'ponder': {
      await interaction.deferReply();
      await new Promise((resolve) => setTimeout(resolve, 400));
      return interaction.editReply('I have pondered.');
    }
    default:
      return undefined;
  }
}
