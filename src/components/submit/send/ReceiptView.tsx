import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Receipt } from '#submission/api.ts';
import { formatReference, statusPath } from '#submission/reference.ts';
import { saveFile } from '../../shell/saveFile.ts';
import { text } from '../../text/messages.ts';

interface Props {
  readonly receipt: Receipt;
  readonly secret: string;
  /** Whether the desk also sends it by e-mail. */
  readonly mail: boolean;
  /** Whether this device has kept the key. */
  readonly kept: boolean;
}

export function ReceiptView({ receipt: { reference, ahead }, secret, mail, kept }: Props): ReactNode {
  const base = useBaseUrl('/');
  const address = new URL(base + statusPath(reference, secret).slice(1), window.location.href).href;
  const shown = formatReference(reference);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const picture = useQr(address);
  useEffect(() => heading.current?.focus(), []);
  const copy = (): void => {
    navigator.clipboard.writeText(address).then(
      () => setSaid(text('correct.copied')),
      () => setSaid(text('correct.copyFailed')),
    );
  };
  const save = (): void =>
    saveFile(`${shown}.txt`, `${text('submit.receipt.reference')}: ${shown}\n${address}\n`, 'text/plain;charset=utf-8');
  return (
    <section className="receipt" aria-labelledby="receipt">
      <h2 id="receipt" tabIndex={-1} ref={heading}>
        {text('submit.receipt')}
      </h2>
      <p>
        {text('submit.receipt.reference')}: <strong>{shown}</strong>
      </p>
      <p>{text('submit.receipt.keep')}</p>
      <p>
        <a href={address}>{text('submit.receipt.status')}</a>
      </p>
      {mail && <p>{text('submit.receipt.mail')}</p>}
      {!kept && <p className="box warning">{text('submit.receipt.notKept')}</p>}
      {ahead > 0 && <p>{text('submit.waiting', { count: ahead })}</p>}
      <p className="actions">
        <button type="button" onClick={copy}>
          {text('submit.receipt.copy')}
        </button>
        <button type="button" className="quiet" onClick={save}>
          {text('correct.save')}
        </button>
      </p>
      <p role="status">{said}</p>
      {picture !== '' && <img className="qr" src={picture} alt={text('submit.receipt.qr')} />}
    </section>
  );
}

function useQr(address: string): string {
  const [picture, setPicture] = useState('');
  useEffect(() => {
    void import('uqr').then(({ renderSVG }) => setPicture(`data:image/svg+xml,${encodeURIComponent(renderSVG(address))}`));
  }, [address]);
  return picture;
}
