import * as vscode from 'vscode';
import { unlinked } from '../views/items';
import { annotateCommands } from './annotate';
import { annotatorCommands } from './annotators';
import { arrangeCommands } from './arrange';
import { browseCommands } from './browse';
import { cleanCommands } from './clean';
import { type Command, type Context, isRow, Notice } from './command';
import { compareCommands } from './compare';
import { compareAnnotatorsCommands } from './compareAnnotators';
import { copyCommands } from './copies';
import { entityCommands } from './entities';
import { entryCommands } from './entries';
import { exportCommands } from './export';
import { articleExportCommands } from './exportArticles';
import { findCommands } from './find';
import { folderCommands } from './folder';
import { goToSourceCommands } from './goToSource';
import { importCommands } from './import';
import { importArticleCommands } from './importArticles';
import { importRegisterCommands } from './importRegister';
import { importSuggestionCommands } from './importSuggestions';
import { knowledgeCommands } from './knowledge';
import { linkCommands } from './linkEntities';
import { meaningCommands } from './meanings';
import { noteCommands } from './notes';
import { overviewCommands } from './overviews';
import { passageCommands } from './passage';
import { argumentsFor } from './places';
import { reattachCommands } from './reattach';
import { relationCommands } from './relations';
import { reportCommands } from './report';
import { reviewAnnotationCommands } from './reviewAnnotations';
import { reviewCommands } from './reviewCuts';
import { splitTagCommands } from './splitTag';
import { stretchCommands } from './stretch';
import { suggestedNameCommands } from './suggestedNames';
import { tagCommands } from './tags';
import { undoCommands } from './undo';

/** Every command of the extension. Each that fails says so. */
export function installCommands(context: Context): vscode.Disposable {
  return vscode.Disposable.from(...COMMANDS.map(command => install(command, context)));
}

const COMMANDS: readonly Command[] = [
  ...folderCommands,
  ...browseCommands,
  ...findCommands,
  ...overviewCommands,
  ...annotateCommands,
  ...copyCommands,
  ...stretchCommands,
  ...tagCommands,
  ...splitTagCommands,
  ...noteCommands,
  ...relationCommands,
  ...reattachCommands,
  ...reviewAnnotationCommands,
  ...undoCommands,
  ...compareCommands,
  ...annotatorCommands,
  ...compareAnnotatorsCommands,
  ...cleanCommands,
  ...goToSourceCommands,
  ...reviewCommands,
  ...exportCommands,
  ...articleExportCommands,
  ...importCommands,
  ...importArticleCommands,
  ...importRegisterCommands,
  ...importSuggestionCommands,
  ...knowledgeCommands,
  ...linkCommands,
  ...reportCommands,
  ...entryCommands,
  ...meaningCommands,
  ...entityCommands,
  ...suggestedNameCommands,
  ...passageCommands,
  ...arrangeCommands,
];

function install({ name, fails, run }: Command, context: Context): vscode.Disposable {
  return vscode.commands.registerCommand(`pressmark.${name}`, async (...args: readonly unknown[]) => {
    try {
      return await run(context, ...argumentsFor(name, args, isRow));
    } catch (error) {
      if (!(error instanceof vscode.CancellationError)) reportFailure(error, fails, context);
      return undefined;
    }
  });
}

/** Not awaited: a command has ended when its message is shown, not when it is read. */
function reportFailure(error: unknown, fails: string, { session }: Context): void {
  if (error instanceof Notice) {
    void vscode.window.showInformationMessage(unlinked(error.message));
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  session.output.error(`${fails}: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
  void vscode.window.showErrorMessage(`${fails}: ${unlinked(reason)}`, vscode.l10n.t('Show Output')).then(choice => {
    if (choice !== undefined) session.output.show();
  });
}
