/** Common given names, which say whether "he" or "she" may be meant. */
const MEN = `
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven steve paul andrew andy joshua kenneth ken kevin brian george timothy tim ronald edward jason jeffrey ryan
  jacob gary nicholas nick eric jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory greg
  alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah
  ethan jeremy walter christian keith roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan
  billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell
  philip phil eugene neil simon martin graham ian colin stuart craig dean hugh hugo luke liam oliver oscar owen leo
  lewis louis max harry alfie charlie fred tom tony jim bill bob dan dave mike matt chris ed ted ahmed mohamed
  mohammed muhammad ali omar hassan hussein mustafa ibrahim khaled youssef yusuf karim tariq amit raj ravi sanjay
  vikram arjun wei hiroshi kenji takeshi jin carlos luis miguel pedro pablo diego javier antonio marco luca paolo
  giovanni pierre jean francois jacques hans klaus karl otto lars erik sven ivan sergei vladimir dmitry boris igor
  viktor pavel tomas jan mateusz emmanuel joao paulo bruno colm angus femi danny alvaro recep binyamin benyamin theo
  sami bilal salim walid samir
`;
const WOMEN = `
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
  amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
  catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
  megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail
  alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  charlotte marie kayla alexis lori jane joanna jo kate katie lucy molly ellen eva ella ida nina nora rosa clara
  claire fiona gemma harriet heidi ingrid irene isla ivy jill kim leah lena lily liz louise lydia maya mia miriam
  moira naomi olga paula penny phoebe polly priya rita rosie sally sheila sofia sonia sue susie tina tracy ursula vera
  wendy yvonne zoe aoife siobhan bridget beth becky fatima aisha layla leila noor amina zainab mariam nadia rania dina
  samira salma huda mei yuki sakura carmen lucia elena ana ines isabel francesca giulia chiara ada greta astrid freya
  delia dana fumiko angelina
`;

function names(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** The gender of a given name, in small letters; undefined where the word is none. */
export const GIVEN_NAMES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...names(MEN).map((name) => [name, 'm'] as const),
  ...names(WOMEN).map((name) => [name, 'f'] as const),
]);
