/**
 * What is packaged: the program that people get, or the one that the end-to-end tests drive. The two differ in one fuse,
 * since Playwright reaches Electron's main process only through its inspector, and in their names, so that nobody hands
 * out the wrong one.
 */
type Variant = {
  name: 'shipped' | 'e2e';
  productName: string;
  appId: string;
  executableName: string;
  /** Where packages go, beside what Vite builds. */
  output: string;
  inspectable: boolean;
};

const VARIANTS: Readonly<Record<Variant['name'], Variant>> = {
  shipped: {
    name: 'shipped',
    productName: 'Hamesh',
    appId: 'org.hamesh.Hamesh',
    executableName: 'hamesh',
    output: 'dist/packages',
    inspectable: false,
  },
  e2e: {
    name: 'e2e',
    productName: 'Hamesh e2e',
    appId: 'org.hamesh.Hamesh.e2e',
    executableName: 'hamesh-e2e',
    output: 'dist/packages-e2e',
    inspectable: true,
  },
};

/** The variant that HAMESH_VARIANT names. Throws where it names none: a misspelt one would ship the wrong fuses. */
export function variantIn(env: Readonly<Record<string, string | undefined>>): Variant {
  const name = env['HAMESH_VARIANT'] ?? 'shipped';
  if (name === 'shipped' || name === 'e2e') return VARIANTS[name];
  throw new Error(`HAMESH_VARIANT is "${name}"; it may be "shipped" or "e2e"`);
}
