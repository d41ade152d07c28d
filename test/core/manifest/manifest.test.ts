import assert from 'node:assert/strict';
import fs from 'node:fs';
import { type Place, placedCommands, placesOf } from '../../../client/commands/places';
import { defaultSettings } from '../../../server/settings';

interface Property {
  default: unknown;
  markdownDescription?: string;
  deprecationMessage?: string;
}

interface Manifest {
  activationEvents: string[];
  contributes: {
    commands: { command: string }[];
    menus: Record<string, { command?: string; submenu?: string; when?: string; group?: string }[]>;
    submenus: { id: string }[];
    keybindings: { command: string; key: string; mac?: string; when?: string }[];
    viewsWelcome: { view: string; contents: string }[];
    views: Record<string, { id: string }[]>;
    configuration: { properties: Record<string, Property> }[];
    walkthroughs: { steps: { id: string; description: string; media: { svg: string }; completionEvents: string[] }[] }[];
    [other: string]: unknown;
  };
}
const words = JSON.parse(fs.readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const written = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
/** As VS Code shows it: every `%key%` is its words. */
const { contributes, activationEvents } = JSON.parse(JSON.stringify(written), (_, value: unknown) =>
  typeof value === 'string' ? (words[/^%(.+)%$/.exec(value)?.[1] ?? ''] ?? value) : value,
) as Manifest;
const commands = contributes.commands.map(({ command }) => command);
const linked = [...JSON.stringify(contributes).matchAll(/\(command:(pressmark\.\w+)/g)].map(match => match[1]!);
const code = (fs.readdirSync('client', { recursive: true }) as string[])
  .filter(name => name.endsWith('.ts'))
  .map(name => fs.readFileSync(`client/${name}`, 'utf8'))
  .join('\n');

/** The properties of package.json whose texts people read. */
const READ = /^(title|label|name|description|markdownDescription|contents|altText|contextualTitle)$/;

/** Settings that only the client reads. */
const OF_THE_CLIENT = [
  'pressmark.editor.foldFurniture',
  'pressmark.notes.show',
  'pressmark.suggestedNames.mark',
  'pressmark.views.followEditor',
];

/** The commands that the client puts into cards. */
const linkedInCards = ['client/entityLinks.ts', 'client/annotationLinks.ts'].flatMap(file =>
  [...fs.readFileSync(file, 'utf8').matchAll(/'(pressmark\.\w+)'/g)].map(match => match[1]!),
);

const nameOf = (command: string): string => command.slice('pressmark.'.length);

/** Which place an item of a menu is. */
function placeIn(menu: string, command: string): Place {
  if (menu === 'view/item/context') return placesOf(command).includes('rows') ? 'rows' : 'row';
  if (menu === 'explorer/context') return 'files';
  if (menu.startsWith('comments/')) return 'comment';
  return menu.startsWith('editor/') || menu === 'pressmark.editor' ? 'editor' : 'title';
}

describe('The manifest', () => {
  it('names no command in menus, keys and welcome texts that it does not declare', () => {
    const menus = Object.values(contributes.menus).flat();
    const named = [...menus.flatMap(({ command }) => command ?? []), ...contributes.keybindings.map(({ command }) => command), ...linked];
    assert.deepEqual(
      named.filter(command => !commands.includes(command)),
      [],
    );
  });

  it('names no submenu and no view that it does not declare', () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    const views = Object.values(contributes.views)
      .flat()
      .map(({ id }) => id);
    const items = Object.values(contributes.menus).flat();
    for (const { submenu } of items) if (submenu !== undefined) assert.ok(submenus.includes(submenu), submenu);
    for (const { when = '' } of items) for (const [, view] of when.matchAll(/view == ([\w.]+)/g)) assert.ok(views.includes(view!), view);
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });

  it('ticks in a menu what is arranged so, and only there', () => {
    const arrangements = Object.entries(contributes.menus).filter(([menu]) => /\.(sort|group)$/.test(menu));
    assert.ok(arrangements.length >= 4);
    for (const [menu, items] of arrangements) {
      for (const { command = '', when } of items) {
        const [, value, ticked] = /\.(\w+?)(\.current)?$/.exec(command.slice(menu.length)) ?? [];
        assert.equal(when, `${menu} ${ticked === undefined ? '!=' : '=='} ${value}`);
        if (ticked === undefined) assert.ok(items.some(other => other.command === `${command}.current`));
      }
      const key = menu.slice('pressmark.'.length);
      assert.ok(code.includes(`setContext('${key}', arrangement.${key})`), key);
    }
  });

  it('completes each step of the walkthrough by things that exist, and by every command that the step offers', () => {
    const views = Object.values(contributes.views)
      .flat()
      .map(({ id }) => id);
    const exists: Readonly<Record<string, (name: string) => boolean>> = {
      onCommand: name => commands.includes(name),
      // What is so counts whenever the walkthrough is opened; a view that was shown before does not.
      onContext: expression =>
        expression.split(' && ').every(key => {
          const view = /^view\.(.+)\.visible$/.exec(key)?.[1];
          return view === undefined ? new RegExp(`\\bset\\(\\s*'${nameOf(key)}',`).test(code) : views.includes(view);
        }),
    };
    const steps = contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps);
    assert.ok(steps.length >= 4);
    for (const { id, description, completionEvents } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [kind = '', name = ''] = event.split(':');
        assert.ok(exists[kind]?.(name), `${id}: ${event}`);
      }
      for (const [, offered] of description.matchAll(/\(command:(pressmark\.\w+)/g)) {
        assert.ok(completionEvents.includes(`onCommand:${offered}`), `${id} does not notice ${offered}`);
      }
    }
  });

  it('starts the extension for projects only, up to two levels down, and on file systems where none can be searched for', () => {
    const OF_PROJECTS = /^workspaceContains:(?:pressmark\/(?:.*\*|\w+\.yaml$)|(?:\*\/){1,2}pressmark\/\{[\w,]+\}\.yaml$)/;
    const others = activationEvents.filter(event => !OF_PROJECTS.test(event));
    assert.ok(others.length < activationEvents.length);
    for (const event of others) assert.match(event, /^onFileSystem:[\w-]+$/);
  });

  it('takes a command only in menus of the places that the client knows it by', () => {
    const used = new Map<string, Set<Place>>(commands.map(command => [command, new Set()]));
    const use = (command: string, place: Place): void => {
      used.get(command)?.add(place);
      assert.ok(placesOf(nameOf(command)).includes(place), `${command} is not meant for ${place}`);
    };
    for (const [menu, items] of Object.entries(contributes.menus)) {
      if (menu === 'commandPalette') continue;
      for (const { command } of items) if (command !== undefined) use(command, placeIn(menu, nameOf(command)));
    }
    for (const command of [...linked, ...linkedInCards]) use(command, 'link');
    for (const [command, found] of used) assert.deepEqual([...found].sort(), [...placesOf(nameOf(command))].sort(), command);
    assert.deepEqual(
      placedCommands.filter(name => !commands.includes(`pressmark.${name}`)),
      [],
    );
  });

  it('offers for several selected rows only what takes them all', () => {
    // An inline button belongs to the row it is in, whatever else is selected.
    const inMenu = (contributes.menus['view/item/context'] ?? []).filter(({ group }) => !group?.startsWith('inline'));
    const ofSeveral = inMenu.filter(({ when = '' }) => /view == pressmark\.(articles|reuse)\b/.test(when));
    assert.ok(ofSeveral.length > 5);
    for (const { command = '', when = '' } of ofSeveral) {
      if (!placesOf(nameOf(command)).includes('rows')) assert.match(when, /!listMultiSelection/, command);
    }
  });

  it('guards every key, so that none is taken outside articles and the views', () => {
    for (const { when } of contributes.keybindings)
      assert.match(when ?? '', /pressmark\.in(?:Article|Cleaned)|focusedView == pressmark\.\w+ && !inputFocus/);
  });

  it('declares every command that the client registers', () => {
    const registered = [...code.matchAll(/\{\s*name: '(\w+)',\s*fails:/g)].map(match => `pressmark.${match[1]}`);
    assert.ok(registered.length >= 25);
    assert.deepEqual(
      registered.filter(command => !commands.includes(command)),
      [],
    );
    const arranged = commands.filter(command => /\.(sort|group)\./.test(command));
    assert.deepEqual(
      commands.filter(command => !arranged.includes(command) && !registered.includes(command)),
      [],
    );
  });

  it('takes every text a person reads from package.nls.json, and no text is left over there', () => {
    const keys = new Set<string>();
    const plain: string[] = [];
    JSON.stringify(written.contributes, (property, value: unknown) => {
      if (typeof value !== 'string') return value;
      const key = /^%(.+)%$/.exec(value)?.[1];
      if (key !== undefined) keys.add(key);
      else if (READ.test(property) && value !== 'Pressmark') plain.push(`${property}: ${value}`);
      return value;
    });
    assert.deepEqual(plain, []);
    assert.deepEqual([...keys].sort(), Object.keys(words).sort());
  });

  it('describes every setting and gives it a default', () => {
    const properties = contributes.configuration.flatMap(section => Object.entries(section.properties));
    for (const [name, { default: value, markdownDescription, deprecationMessage }] of properties) {
      assert.ok(value !== undefined, name);
      assert.match(deprecationMessage ?? markdownDescription ?? '', /\.$|`$/, name);
    }
  });

  it('gives the old name of a setting no value, and says what its new name is', () => {
    const properties = Object.assign({}, ...contributes.configuration.map(section => section.properties)) as Record<string, Property>;
    const former = Object.entries(properties).filter(([, { deprecationMessage }]) => deprecationMessage !== undefined);
    assert.deepEqual(
      former.map(([name]) => name),
      ['pressmark.problems.staleCopy'],
    );
    for (const [name, { default: value, deprecationMessage }] of former) {
      assert.equal(value, null, name);
      const [now] = /pressmark\.[\w.]*\w/.exec(deprecationMessage ?? '') ?? [];
      assert.ok(now !== undefined && properties[now] !== undefined, name);
    }
  });

  it('declares the defaults that the server takes where a client says nothing', () => {
    const flat = (value: unknown, name: string): [string, unknown][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, member]) => flat(member, `${name}.${key}`))
        : [[name, value]];
    const declared = contributes.configuration.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([name, { default: value, deprecationMessage }]) =>
        deprecationMessage === undefined ? [[name, value]] : [],
      ),
    );
    assert.deepEqual(
      Object.fromEntries(declared.filter(([name]) => !OF_THE_CLIENT.includes(String(name)))),
      Object.fromEntries(flat(defaultSettings, 'pressmark')),
    );
  });

  it('names no file that does not exist', () => {
    const text = JSON.stringify(contributes);
    const files = [...text.matchAll(/"\.?\/?((?:media|syntaxes|schemas)\/[\w./-]+)"/g)].map(match => match[1]!);
    assert.ok(files.length >= 8);
    assert.deepEqual(
      files.filter(file => !file.startsWith('schemas/') && !fs.existsSync(file)),
      [],
    );
  });
});
