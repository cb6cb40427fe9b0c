import * as z from 'zod';
import {
  CONTRACT,
  contractErrorSchema,
  type CallInput,
  type CallName,
  type CallOutput,
  type ContractError,
  type Reply,
} from '../../core/contract.ts';
import { hostTransport, type Transport } from './transport.ts';

/** The renderer's one way to the machine. A call always resolves: to a value that fits the contract, or to an error. */
export type Client = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<Reply<CallOutput<Name>>>;

const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: contractErrorSchema }),
]);

function createClient(transport: Transport): Client {
  return async (name, input) => {
    let answer: unknown;
    try {
      answer = await transport(name, input);
    } catch (fault) {
      return failed('unreachable', fault instanceof Error ? fault.message : 'the machine did not answer');
    }
    const envelope = envelopeSchema.safeParse(answer);
    if (!envelope.success) return failed('internal', `no reply to ${name}`);
    if (!envelope.data.ok) return { ok: false, error: envelope.data.error };
    const output = CONTRACT[name].output.safeParse(envelope.data.value);
    if (!output.success) return failed('internal', `${name}: ${z.prettifyError(output.error)}`);
    return { ok: true, value: output.data as CallOutput<typeof name> }; // parsed by this call's own schema
  };
}

function failed(kind: ContractError['kind'], detail: string): { ok: false; error: ContractError } {
  return { ok: false, error: { kind, detail } };
}

export const client: Client = createClient(hostTransport());
