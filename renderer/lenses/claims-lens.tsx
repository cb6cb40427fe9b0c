import { ChevronDown } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { formatNumber } from '../language/interface.ts';
import { Prose } from '../language/prose.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import styles from './claims-lens.module.css';
import { groupClaims, type Claim, type ClaimGroup } from './group-claims.ts';

/** Who claims what, sorted by what would settle it. */
export function ClaimsLens(): ReactNode {
  const key = useAuthoredLesson((lesson) => lesson.key);
  const groups = useMemo(() => groupClaims(key), [key]);
  return (
    <ul>
      {groups.map((group) => (
        <Group key={group.status} group={group} />
      ))}
    </ul>
  );
}

function Group({ group: { status, claims } }: { group: ClaimGroup }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles['group']}>
      <Button weight="quiet" className={styles['head']} aria-expanded={open} onPress={() => setOpen(!open)}>
        <span>{t(`claims.${status}`)}</span>
        <span className={styles['count']}>{formatNumber(claims.length, language)}</span>
        <ChevronDown size={16} aria-hidden className={styles['sign']} />
      </Button>
      {open && (
        <ul className={styles['claims']}>
          {claims.map((claim) => (
            <Entry key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Entry({ claim: { selector, says } }: { claim: Claim }): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return (
    <li>
      <p lang={article.language} dir={article.direction} className={styles['words']}>
        {selector.exact}
      </p>
      <dl className={styles['says']}>
        <div>
          <dt>{t('marks.claimant')}</dt>
          <dd>
            <Prose text={says.claimant} />
          </dd>
        </div>
        <div>
          <dt>{t('marks.settled-by')}</dt>
          <dd>
            <Prose text={says.settledBy} />
          </dd>
        </div>
      </dl>
    </li>
  );
}
