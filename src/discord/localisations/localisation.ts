/** What a command or an option is called and described as. */
export interface Named {
  readonly name: string;
  /** Commands of a message's menu have none. */
  readonly description?: string;
}

/** The names and descriptions of commands and their options in one language, by their English names. */
export type Localisation = Readonly<
  Record<string, Named & { readonly options: Readonly<Record<string, Named>> }>
>;
