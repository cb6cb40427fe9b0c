import { Check, CircleDotDashed, X } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../core/lesson/item.ts';
import type { Selector } from '../../core/mark/selector.ts';
import { grade, type Grade } from '../../core/quiz/grade.ts';
import type { Response } from '../../core/quiz/response.ts';
import { Button } from '../controls/button.tsx';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import { digitOf } from '../language/keyboard.ts';
import { Prose } from '../language/prose.tsx';
import { Panel, PanelChoices } from '../margin/panel.tsx';
import { VersionChoice } from '../read/version-choice.tsx';
import { chooseByDigit } from './answers/choices.tsx';
import { Feedback } from './feedback.tsx';
import styles from './item-panel.module.css';

/** What follows an answered item. */
export type WayOn = { name: string; onPress: () => void };

type ItemPanelProps = {
  item: Item;
  seed: number;
  /** Counted from 1. */
  number: number;
  of: number;
  response: Response | null;
  /** The answer that can be given now, if one can. */
  ready: Response | null;
  onCheck: (response: Response) => void;
  onShow: (passage: Selector) => void;
  wayOn: readonly WayOn[];
  /** The way to answer. */
  children: ReactNode;
};

/** One item in the margin: the question and its answer; once it is answered, what is said of that. */
export function ItemPanel({ item, seed, number, of, response, children, ...rest }: ItemPanelProps): ReactNode {
  const { t } = useTranslation();

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const digit = digitOf(event);
    if (digit !== null && chooseByDigit(event.currentTarget, digit)) event.preventDefault();
  }

  return (
    <Panel
      stands="alone"
      place={[t('items.number', { number, of }), t(`skills.${item.skill}`)].join(t('between'))}
      heading={<Prose text={item.prompt} />}
      takesFocus
      onKeyDown={onKeyDown}
    >
      {response ? (
        <Answered item={item} seed={seed} response={response} onShow={rest.onShow} wayOn={rest.wayOn} />
      ) : (
        <Asking item={item} ready={rest.ready} onCheck={rest.onCheck}>
          {children}
        </Asking>
      )}
    </Panel>
  );
}

type AskingProps = Pick<ItemPanelProps, 'item' | 'ready' | 'onCheck' | 'children'>;

function Asking({ item, ready, onCheck, children }: AskingProps): ReactNode {
  const { t } = useTranslation();
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready !== null) onCheck(ready);
      }}
    >
      <p className={styles['asks']}>{t(`items.asks.${item.kind}`)}</p>
      {/* What is answered on the page stays on its version; for the others reading both may be the way to the answer. */}
      {item.kind !== 'mark' && item.kind !== 'classify' && <VersionChoice />}
      {children}
      <PanelChoices>
        <Button type="submit" weight="main" isDisabled={ready === null}>
          {t('items.check')}
        </Button>
      </PanelChoices>
    </form>
  );
}

type AnsweredProps = Pick<ItemPanelProps, 'item' | 'seed' | 'onShow' | 'wayOn'> & { response: Response };

function Answered({ item, seed, response, onShow, wayOn }: AnsweredProps): ReactNode {
  const itsGrade = grade(item, response);
  return (
    <>
      <Verdict grade={itsGrade} />
      <Feedback item={item} response={response} grade={itsGrade} seed={seed} onShow={onShow} />
      <PanelChoices>
        {wayOn.map(({ name, onPress }, index) => (
          <Button key={name} weight={index === wayOn.length - 1 ? 'main' : 'plain'} onPress={onPress}>
            {name}
          </Button>
        ))}
      </PanelChoices>
    </>
  );
}

const VERDICT_SHAPES = { right: Check, partly: CircleDotDashed, wrong: X } as const;

/** How the answer came out. It takes the focus from the button that is gone, and is heard so, when it was given just now. */
function Verdict({ grade: { correct, credit } }: { grade: Grade }): ReactNode {
  const { t } = useTranslation();
  const line = useRef<HTMLHeadingElement>(null);
  const verdict = correct ? 'right' : credit > 0 ? 'partly' : 'wrong';
  const Shape = VERDICT_SHAPES[verdict];
  useLeftFocus(line);
  return (
    <h3 ref={line} tabIndex={-1} className={styles['verdict']} data-verdict={verdict}>
      <Shape size={20} aria-hidden />
      {t(`items.verdicts.${verdict}`)}
    </h3>
  );
}
