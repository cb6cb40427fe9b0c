import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../core/language/bilingual.ts';
import type { Selector } from '../../core/mark/selector.ts';
import { announce } from '../controls/announcer.tsx';
import { Button } from '../controls/button.tsx';
import { Segments } from '../controls/segments.tsx';
import { digitOf } from '../language/keyboard.ts';
import { goTo } from '../controls/take-focus.ts';
import { isFocusLost } from '../controls/use-left-focus.ts';
import { Prose } from '../language/prose.tsx';
import { useBilingual } from '../language/use-language.ts';
import { versionName } from '../language/version-name.ts';
import { LensView } from '../lenses/lens-view.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { useOpenStudy, useStudy } from '../lesson/study-store.ts';
import { usePageGeometry } from '../page/page-geometry.ts';
import { pressChoice } from './choice-list.tsx';
import styles from './stop-panel.module.css';
import { WAY_KEYS, type Walk } from './use-walk.ts';
import { WayButton } from './way-button.tsx';

type StopPanelProps = {
  walk: Walk;
  /** The words beside which the panel stands; null for a stop about the whole article. */
  anchor: Selector | null;
  /** What the stop asks for. */
  children: ReactNode;
};

/** What is taught at a stop, what it asks for, and the ways on. */
export function StopPanel({ walk, anchor, children }: StopPanelProps): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const { stop, number, stops, moves } = walk;
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const hintAskedFor = useRef(false);
  useArrival(panel, heading, anchor, moves > 0);
  usePointing(walk.spot);
  return (
    <section
      ref={panel}
      className={styles['panel']}
      data-beside-all={anchor === null || undefined}
      aria-labelledby="stop-number stop-title"
      onKeyDown={onDigit}
    >
      <p id="stop-number" className={styles['number']}>
        {t('walk.stop-of', { number, of: stops.length })}
      </p>
      <h2 ref={heading} id="stop-title" className={styles['title']} tabIndex={-1}>
        {pick(stop.title)}
      </h2>
      <p>
        <Prose text={stop.text} />
      </p>
      <VersionTurn walk={walk} />
      <StopLens walk={walk} />
      {children}
      {stop.hint && walk.hinted && <Hint text={stop.hint} askedFor={hintAskedFor} />}
      <Ways walk={walk} hintAskedFor={hintAskedFor} />
    </section>
  );
}

/** The panel while another mark's note is open: one line, and the way back to it. */
export function FoldedStop({ walk: { stop, number, stops } }: { walk: Walk }): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const activate = useReading((store) => store.activate);
  return (
    <Button weight="quiet" className={styles['folded']} onPress={() => activate(null)}>
      <span className={styles['number']}>{t('walk.stop-of', { number, of: stops.length })}</span>
      {pick(stop.title)}
    </Button>
  );
}

/**
 * Brings the stop into view, and after a move takes the keyboard and screen reader to its heading; also where the focus
 * was lost with the line that the panel was folded to.
 */
function useArrival(
  panel: { current: HTMLElement | null },
  heading: { current: HTMLElement | null },
  anchor: Selector | null,
  moved: boolean,
): void {
  const geometry = usePageGeometry();
  const takeAlong = useEffectEvent(() => {
    if (moved || isFocusLost()) heading.current?.focus({ preventScroll: true });
  });
  const arrive = useEffectEvent(() => {
    // In a narrow window the margin is a drawer, which scrolls by itself.
    if (window.matchMedia('(width < 900px)').matches) panel.current?.scrollIntoView({ block: 'start' });
    if (anchor) geometry.reveal(anchor, panel.current?.offsetHeight);
  });
  // Before a line of the panel finds the focus lost.
  useLayoutEffect(() => takeAlong(), []);
  useEffect(() => {
    // The margin measures the panel and makes room for it first.
    const frame = requestAnimationFrame(() => arrive());
    return () => cancelAnimationFrame(frame);
  }, []);
}

/** Travels to the words that an answer points to. */
function usePointing(spot: Selector | null): void {
  const geometry = usePageGeometry();
  const language = useOpenStudy(({ lesson }) => lesson.article.language);
  useEffect(() => {
    if (!spot) return;
    geometry.reveal(spot);
    announce(spot.exact, language);
  }, [geometry, language, spot]);
}

function onDigit(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
  const digit = digitOf(event);
  if (digit !== null && pressChoice(event.currentTarget, digit)) event.preventDefault();
}

/** Where a stop speaks of two versions, the reader turns from one to the other. */
function VersionTurn({ walk: { stop, version, turnTo } }: { walk: Walk }): ReactNode {
  const { t } = useTranslation();
  const versions = useOpenStudy(({ lesson }) => lesson.article.versions);
  const spokenOf = new Set(stop.focus.map((words) => words.version));
  if (spokenOf.size < 2) return null;
  return (
    <Segments
      label={t('read.version')}
      options={versions.filter(({ id }) => spokenOf.has(id)).map(({ id }) => ({ value: id, name: versionName(t, id) }))}
      value={version.id}
      onChange={turnTo}
    />
  );
}

/** The lens that a stop names. The claims as the expert sorts them would answer for the learner, so they wait. */
function StopLens({ walk: { stop, open } }: { walk: Walk }): ReactNode {
  if (!stop.lens || (stop.lens === 'claims' && !open)) return null;
  return <LensView lens={stop.lens} />;
}

/**
 * It comes in the place of the button that asks for it, and the keyboard goes on from it. Where that is elsewhere by now,
 * it is told.
 */
function Hint({ text, askedFor }: { text: Bilingual; askedFor: RefObject<boolean> }): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const line = useRef<HTMLParagraphElement>(null);
  const come = useEffectEvent(() => {
    if (isFocusLost()) goTo(line.current);
    else if (askedFor.current) announce(pick(text));
  });
  useEffect(() => come(), []);
  return (
    <p ref={line} tabIndex={-1} className={styles['hint']}>
      <span className={styles['hint-name']}>{t('walk.hint')}</span> <Prose text={text} />
    </p>
  );
}

function Ways({ walk, hintAskedFor }: { walk: Walk; hintAskedFor: RefObject<boolean> }): ReactNode {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const { stop, stops, number, hinted, back, next } = walk;

  function showHint(): void {
    hintAskedFor.current = true;
    void record({ type: 'hinted', stop: stop.id });
  }

  return (
    <div className={styles['ways']}>
      {stop.hint && !hinted && (
        <Button weight="quiet" className={styles['ask-hint']} onPress={showHint}>
          {t('walk.hint')}
        </Button>
      )}
      <div className={styles['onwards']}>
        {back && (
          <WayButton weight="quiet" keys={WAY_KEYS.back} onPress={back}>
            {t('walk.back')}
          </WayButton>
        )}
        <WayButton weight="main" keys={WAY_KEYS.next} onPress={next}>
          {number === stops.length ? t('walk.finish') : t('walk.next')}
        </WayButton>
      </div>
    </div>
  );
}
