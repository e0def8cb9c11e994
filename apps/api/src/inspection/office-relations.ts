import { attributesOf } from './xml-tags.js';

/** What a program opens by itself, wherever it lies. A link is opened by who reads, and a picture runs nothing. */
const opened = /\/(?:attachedTemplate|oleObject|frame|subDocument|aFChunk)$/iu;
/** What a program asks its reader about first. */
const askedFor = /\/(?:hyperlink|externalLinkPath)$/iu;
/** Another machine of the same network, which is told who reads. */
const onNetwork = /^(?:file:|(?:[\\/]|%2f|%5c){2})/iu;
/** On the reader's own disk, where nobody else put anything: the template of who wrote lay there, on most machines. */
const onDisk = /^(?:file:\/\/(?:localhost)?\/(?![\\/]|%2f|%5c)|[a-z]:[\\/](?![\\/]))/iu;
/** Macros, whatever their part is called: as what it is related to, and as what it says it is. */
const macros = /\/(?:vbaProject|wordVbaData|xlMacrosheet|xlIntlMacrosheet)$/iu;
const typeOfMacros =
  /^application\/vnd\.ms-(?:office\.vbaProject|word\.vbaData|excel\.(?:intl)?macrosheet)(?![a-z])/iu;

const element = /^(?:[\w.-]+:)?(?:Relationship|Default|Override)(?=\s)/u;

/** Does an office document have its reader open something elsewhere or run something, by what it says of its parts? */
export const relationFault = (xml: string): boolean =>
  xml.split('<').some((tag) => {
    const [name] = element.exec(tag) ?? [];
    if (name === undefined) return false;
    const {
      ContentType = '',
      Type = '',
      TargetMode = '',
      Target = '',
    } = attributesOf(tag.slice(name.length));
    if (typeOfMacros.test(ContentType) || macros.test(Type)) return true;
    if (TargetMode.toLowerCase() !== 'external' || onDisk.test(Target)) return false;
    return opened.test(Type) || (onNetwork.test(Target) && !askedFor.test(Type));
  });
