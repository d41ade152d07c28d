import assert from 'node:assert/strict';
import { factsOf, importInto, readAs } from '../../support/importing';
import { memoryFiles } from '../../support/memoryFiles';

const mets = (files: string) =>
  `<?xml version="1.0"?><mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink" OBJID="vc-1921-03-04"><mets:dmdSec ID="D1"><mets:mdWrap MDTYPE="MODS"><mets:xmlData><mods:mods><mods:titleInfo><mods:title>Veldenmouth Courier, 4 March</mods:title></mods:titleInfo><mods:originInfo><mods:publisher>Courier Press</mods:publisher><mods:dateIssued>1921-03-04</mods:dateIssued></mods:originInfo><mods:language><mods:languageTerm>eng</mods:languageTerm></mods:language></mods:mods></mets:xmlData></mets:mdWrap></mets:dmdSec><mets:fileSec><mets:fileGrp USE="IMAGE"><mets:file MIMETYPE="image/tiff"><mets:FLocat xlink:href="p1.tif"/></mets:file></mets:fileGrp><mets:fileGrp USE="ALTO">${files}</mets:fileGrp></mets:fileSec></mets:mets>`;
const file = (path: string) => `<mets:file MIMETYPE="text/xml"><mets:FLocat LOCTYPE="URL" xlink:href="${path}"/></mets:file>`;
const alto = (word: string) =>
  `<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="The"/><SP/><String CONTENT="${word}"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;

describe('METS', () => {
  it('is one article with what it says, and the text of the pages beside it', async () => {
    const files = memoryFiles({});
    await importInto(files, {
      'mets.xml': mets(file('file://alto/p1.xml') + file('alto/p2.xml')),
      'alto/p1.xml': alto('lock.'),
      'alto/p2.xml': alto('quay.'),
    });
    const text = files.text('file:///p/articles/1921-03-04-veldenmouth-courier-4-march.txt') ?? '';
    assert.match(text, /^outlet: Courier Press$/m);
    assert.match(text, /^id: vc-1921-03-04$/m);
    assert.ok(text.endsWith('\n\nThe lock.\n\nThe quay.\n'));
  });

  it('says which pages are missing, and never leaves its folder', async () => {
    const { documents, warnings } = await readAs('mets', mets(file('../secret.xml')));
    assert.deepEqual(factsOf(documents[0]), {
      title: 'Veldenmouth Courier, 4 March',
      date: '1921-03-04',
      outlet: 'Courier Press',
      language: 'eng',
      id: 'vc-1921-03-04',
      text: 'missing',
    });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /\.\.\/secret\.xml/);
  });

  it('that breaks is said', async () => {
    const { documents, warnings } = await readAs('mets', mets('').slice(0, -20));
    assert.deepEqual(documents, []);
    assert.match(warnings[0] ?? '', /The XML cannot be read/);
  });
});
