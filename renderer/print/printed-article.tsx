import { Fragment, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Block, Version } from '../../core/article/article.ts';
import { directionOf, formatNumber } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { piecesOf, signsOf, type Sign } from './line-pieces.ts';
import { paintMarks } from './mark-painter.ts';
import './marks.css';
import type { Numbered, PrintedMark } from './numbered-marks.ts';
import styles from './printed-article.module.css';
import type { PrintedLine } from './printed-lines.ts';
import { SignInText } from './signs.tsx';

type PrintedArticleProps = {
  article: Article;
  version: Version;
  lines: readonly PrintedLine[];
  marks: readonly Numbered<PrintedMark>[];
  /** Whether the margin names the marks beside their lines; else it is left to write in. */
  namesMarks: boolean;
};

/**
 * The article on paper: a number at every fifth line, and a wide margin. Lines end where they were measured to end, so
 * that they have the same numbers on every paper and in print as on the screen.
 */
export function PrintedArticle({ article, version, lines, marks, namesMarks }: PrintedArticleProps): ReactNode {
  const column = useRef<HTMLElement>(null);
  const signs = useMemo(() => signsOf(marks, (block) => version.blocks[block]?.text ?? ''), [marks, version]);
  useLayoutEffect(() => (column.current ? paintMarks(column.current, marks) : undefined), [marks, lines]);
  const ofBlock = Map.groupBy(lines, ({ block }) => block);
  return (
    <article ref={column} className={styles['column']}>
      {version.blocks.map((block, index) => (
        <BlockText key={index} article={article} block={block}>
          <span data-printed-block={index}>
            {(ofBlock.get(index) ?? []).map((line) => (
              <LineText
                key={line.number}
                line={line}
                text={block.text}
                signs={signs}
                names={namesMarks ? marks.filter(({ mark }) => beginsIn(line, mark)) : []}
              />
            ))}
          </span>
        </BlockText>
      ))}
    </article>
  );
}

type BlockTextProps = { article: Article; block: Block; children: ReactNode };

/** A block as it is set on paper, with its letters or whatever stands for them. */
export function BlockText({ article, block, children }: BlockTextProps): ReactNode {
  const Element = block.kind === 'headline' ? 'h2' : 'p';
  return (
    <Element lang={article.language} dir={article.direction} className={`${styles['block']} ${styles[block.kind]}`}>
      {children}
    </Element>
  );
}

type LineTextProps = {
  line: PrintedLine;
  text: string;
  signs: readonly Sign[];
  /** The marks to be named beside the line. */
  names: readonly Numbered<PrintedMark>[];
};

const EVERY = 5;

function LineText({ line, text, signs, names }: LineTextProps): ReactNode {
  const language = useLanguage();
  const isLast = line.end === text.length;
  return (
    <>
      {line.number % EVERY === 0 && (
        <span
          data-sign="line"
          className={styles['line-number']}
          lang={language}
          dir={directionOf(language)}
          aria-hidden
        >
          {formatNumber(line.number, language)}
        </span>
      )}
      {names.length > 0 && <MarkNames marks={names} />}
      {piecesOf(line, text, signs).map((piece, index) => (
        <Fragment key={index}>{typeof piece === 'string' ? piece : <SignInText sign={piece} />}</Fragment>
      ))}
      {!isLast && <br />}
    </>
  );
}

/** Which marks begin in a line, in the margin beside it. */
function MarkNames({ marks }: { marks: readonly Numbered<PrintedMark>[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span data-sign="names" className={styles['names']} lang={language} dir={directionOf(language)}>
      {marks.map(({ number, mark }) => (
        <span key={number} className={styles['name']}>
          <b>{formatNumber(number, language)}</b> {t(`marks.${mark.kind}`)}
        </span>
      ))}
    </span>
  );
}

function beginsIn({ block, start, end }: PrintedLine, { selector }: PrintedMark): boolean {
  return selector.block === block && start <= selector.start && selector.start < end;
}
