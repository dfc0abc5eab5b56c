/** Takes in what the help of a command line says. */
export interface HelpText {
  add: (text: string) => void;
  /** The columns to write it to. */
  width: number;
}

/** What stands behind the options: examples that can be typed as they are, and what the shell is told. */
export const helpOf = {
  root: `
Examples:
  nutgraf example mali | nutgraf validate -
  nutgraf validate --from ninjs feed.json
  nutgraf convert list.xml -o list.ndjson
  nutgraf screen story.json --list list.xml
  nutgraf explain agreement.participants

nutgraf COMMAND --help tells more of a command.
`,
  validate: `
Examples:
  nutgraf validate story.json                    one story
  nutgraf validate --graph people.ndjson a.json  references across files
  nutgraf validate --from ninjs feed/*.json      news items in IPTC ninjs
  nutgraf validate --from unsc list.xml          a sanctions list
  curl -s https://example.org/feed | nutgraf validate --format json -

Exit codes: 0 all valid, 1 something is invalid, 2 wrong use, 3 input or output
failed, 70 a fault of nutgraf, 130 or 143 interrupted, 141 the reader went away.
`,
  convert: `
Examples:
  nutgraf convert feed.json -o feed.ndjson       told by its content
  nutgraf convert sdn.csv alt.csv add.csv > sdn.ndjson
  nutgraf convert list.xml -o list.ndjson --losses losses.ndjson
  nutgraf convert story.json --to ninjs          out again, one document a line
  nutgraf convert story.json --to csv -o tables  one table a kind
  nutgraf convert --formats

Exit codes: 0 all converted, 1 something is refused, 2 wrong use, 3 input or
output failed, 70 a fault of nutgraf, 130 or 143 interrupted, 141 the reader
went away.
`,
  screen: `
Examples:
  nutgraf screen story.json --list list.xml
  nutgraf screen story.json --list sdn.csv alt.csv add.csv --snapshot 2024-09-02
  nutgraf screen story.json --list list.xml --on 2024-09-02 --format csv
  nutgraf example mali | nutgraf screen - --list list.xml -o mali.json

Exit codes: 0 all read, 1 the story is invalid, a record of a list is refused or
--fail-on says so, 2 wrong use, 3 input or output failed, 70 a fault of nutgraf,
130 or 143 interrupted, 141 the reader went away.
`,
  example: `
Examples:
  nutgraf example mali
  nutgraf example mali --ndjson | nutgraf validate --graph -
`,
  explain: `
Examples:
  nutgraf explain agreement            a kind
  nutgraf explain event.participants   a property
  nutgraf explain schema/unknown-key   the code of an issue
  nutgraf explain agreement-topic      a code list
  nutgraf explain arms-embargo         a code
`,
  schema: `
Examples:
  nutgraf schema agreement
  nutgraf schema --bundle > nutgraf.schema.json
`,
  docs: `
Examples:
  nutgraf docs dist/schemas.js -o docs/data
  nutgraf docs -o docs/nutgraf              the model itself
`,
  completion: `
Examples:
  eval "$(nutgraf completion bash)"        in ~/.bashrc
  eval "$(nutgraf completion zsh)"         in ~/.zshrc, behind compinit
  nutgraf completion fish | source         in config.fish
`,
} as const;
