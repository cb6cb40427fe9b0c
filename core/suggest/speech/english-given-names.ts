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
  aidan alistair alasdair archie arnold arnie barry bernard bert bradley brad brendan cameron cecil cedric
  clive clifford clinton conor connor cormac curtis damian damien darren daryl declan derek desmond dermot dominic
  donal duncan dwight eamon edgar edmund edwin eli elliot elliott emmett eoin ernest euan evan ewan felix fergus finn
  fintan freddie geoff geoffrey gareth gavin geraint gilbert glenn gordon greig hamish hector herbert horace howard
  hubert humphrey ifan isaac ismail jake jared jarvis jed jeff jenson jerome joel jonah josh julian kelvin kieran kurt
  lachlan leonard leroy lester lloyd lorcan malcolm marcus marvin maurice maxwell melvin milo mitchell morris murray
  neville nigel noel norman olly orlando padraig percy pete piers quentin reginald reuben rhys robbie
  rodney roland rory ross rufus rupert russ seamus sebastian shaun sid sidney silas spencer stanley stephan stewart stu
  tadhg terence tobias toby todd tommy trevor tristan vaughan vernon wally warren wesley wilfred winston xavier zac
  zach abdul abdullah abdel abdelrahman adel adnan ahmad amir amjad anas anwar ayman aziz basel bashar bassam faisal
  farid farouk fadi fawzi ghassan habib hadi haider hakim hamid hamza haroun hashim hatem hisham idris imad imran iqbal
  ismael issa jaber jawad kamal kareem khalid khalil mahdi mahmoud mahmud majid mansour marwan mehdi mohammad mohamad
  moussa mounir munir murad musa nabil nadir nasser nasir nidal nizar omer osama qasim rafiq ramadan rami rashid riad
  riyad saad sabri sadiq saeed saif salah salman samer sayed shahid sufyan suleiman taha talal tamer usman waleed wael
  yahya yaser yasser younis yunus zaid zakaria ziad ziyad abhishek ajay akash alok amar anand anil anirudh ankit arun
  ashok ashwin bhaskar deepak dev dinesh ganesh gaurav girish gopal harish hemant jagdish kapil karan kishore krishna
  kumar lalit mahesh manish manoj mohan mukesh naresh narendra naveen nikhil nitin pankaj prakash pranav prashant
  praveen rahul rajan rajat rajeev rajesh rajiv rakesh ram ramesh rohan rohit sachin sandeep sanjeev satish shankar
  shiv siddharth subhash sudhir sunil suresh uday umesh varun venkat vijay vinay vinod vivek yash haruto hiro hideo
  ichiro jiro kazuo kenta koji makoto masato naoki ryo satoshi shinji shinzo takashi takumi taro yoshi yuto hao jian
  liang qiang xiang min-jun joon sung adebayo adewale akin babatunde chidi chinedu chukwu chukwuma ebuka emeka festus
  ifeanyi ikenna jomo kamau kelechi kofi kojo kwabena kwame kwesi mandla mutua mwangi nnamdi obi okechukwu olu olumide
  oluwaseun otieno sipho sizwe tendai thabo themba tunde uche wanjala yaw alejandro alfonso alonso andres armando
  arturo benito camilo cesar cristian cristobal eduardo emilio enrique ernesto esteban fabian federico felipe fernando
  fidel gerardo guillermo gustavo hernan ignacio jaime joaquin jorge julio leonardo lorenzo marcelo marcos
  mariano mario martín mateo mauricio maximo nicolas octavio rafael ramon raul ricardo roberto rodolfo rodrigo ruben
  sergio vicente andré andrés césar josé jesús joão luís luíz nicolás raúl ramón rubén sebastián
  alain albin alexandre andrei andrej andreas anatoly anton arkady armin arne arno artem artur axel bartosz bastien
  benoit bernd bjorn björn bohdan bogdan branko cristiano cyril damir dariusz davide denis dieter dietmar dirk dmitri
  dmytro dominik dragan dusan eduard elias emil emile enzo ervin etienne fabio fabrice ferenc filip florian franck
  franco francesco franz friedrich fritz gabor gael georg georges georgi gerard gerhard gert gianni gilles goran gregor
  guido gunther guillaume gunnar gyorgy harald heikki heinrich heinz helmut henri henrik herman hristo ilya imre istvan
  ivo jaap jakob jakub jannik janos jarek jens jeroen jiri joachim joakim jochen johan johannes jonas joost jorg jozef
  juha julien jurgen kari karel kaspar kirill konrad konstantin krzysztof lasse laszlo laurent leonid lothar luc lucas
  luigi lukas lukasz maciej magnus manfred marc marcel marcin marek marius markus massimo mathias mathieu matteo
  matthias matti mats maxim maxime michel mihai mikael mikhail mikko milan milos miroslav nico niels nikola nikolai
  nikos oleg oleh oleksandr olivier olof ondrej paavo pascal patrik pekka peer petar peteris petr petri petros philippe
  pieter piotr radek radu rainer ralf rasmus remi rene rolf ruslan ruud sandor serge serhiy siegfried sigurd
  silvio slobodan sorin stanislav stefan stefano stelios sylvain taras tadeusz teemu theodoros thierry thor thorsten
  timo tomasz tommaso tomáš torsten udo ulf ulrich uwe vaclav vadim valentin valery vasily vasyl vincenzo vitaly volker
  volodymyr wim wojciech wolfgang yann yannick yannis yevgeny yuri yves zbigniew zdenek zoltan zoran aki arvo jari
  ahmet burak cem emre erdal fatih hakan halil hasan huseyin kemal mehmet murat okan onur orhan osman selim serkan
  tayfun amos asher avi avraham aryeh boaz dov eitan elad eyal gideon gilad ilan itamar itzhak moshe naftali nir ofer
  ori ronen shai shimon shlomo tzvi uri yair yaakov yitzhak yoav yoel yossi zvi ashkan babak behrouz cyrus dariush
  ebrahim farhad hossein javad kaveh mehran mohsen morteza reza saeid siamak hyun jae minho seung thanh tuan bambang
  budi joko agus dedi slamet andi putra somchai
`;
const WOMEN = `
  joanne mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
  ashley kimberly emily donna michelle amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
  amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
  catherine maria heather diane ruth julie olivia joyce victoria kelly lauren christina joan evelyn judith megan
  andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice
  julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  charlotte marie kayla alexis lori jane joanna jo kate katie lucy molly ellen eva ella ida nina nora rosa clara
  claire fiona gemma harriet heidi ingrid irene isla ivy jill kim leah lena lily liz louise lydia maya mia miriam
  moira naomi olga paula penny phoebe polly priya rita rosie sally sheila sofia sonia sue susie tina tracy ursula vera
  wendy yvonne zoe aoife siobhan bridget beth becky fatima aisha layla leila noor amina zainab mariam nadia rania dina
  samira salma huda mei yuki sakura carmen lucia elena ana ines isabel francesca giulia chiara ada greta astrid freya
  delia dana fumiko angelina abbie adrienne agnes aileen aisling alana alexandra alexa alison allison amelia angie
  anita annabel annabelle anneke annette annie antonia ariana arlene audrey ava avril barb bea beatrice belinda
  bernadette bernice bethany betsy beverley bianca bonnie brianna briony brooke caitlin camilla camille cara carla
  carly carole caroline carrie cassandra cassie cathy cecilia cecily celeste celia celine cherie chloe christa cindy
  clarissa claudia clementine colleen connie cora courtney daphne darlene debbie deirdre delores desiree dianne
  dolores dora doreen edith edna eileen elaine eleanor elisa elise eliza elsa elsie emilia erica erika erin estelle
  esther ethel eunice eve faye flora frieda gail genevieve georgina geraldine germaine gertrude gillian gina glenda
  glenys grainne gretchen gwen gwendolyn hattie helena hermione hilary hilda imogen ivana jacqui jacinta janette
  janine jasmine jayne jeanette jeanne jemima jenna jennie jenny jessie jo-ann jocelyn jodie johanna josephine josie
  julianne juliet justine karin kathy katrina kayleigh keira kendra kirsten kirsty kristen kristin kylie lara laurie
  leanne leigh leonie lesley lillian lindsey liv lola lorna lorraine lottie louisa lucille lucinda lynda lynn lynne
  mabel maddie madeleine mae maeve maggie mairead mandy margarita margery margot mariah marian marianne marina marion
  marjorie marlene marsha matilda maud maureen mavis maxine melanie melinda meredith mildred millie minnie miranda
  mollie mona monica morag muriel myra nadine natasha nell nellie nessa niamh nicola norma nuala oonagh ophelia orla
  pam patsy patty paulette pauline peggy penelope petra philippa phyllis pippa portia priscilla rachael ramona renee
  rhiannon rhoda rhonda roberta rochelle roisin róisín rosalind rosanna rosemary rowena roxanne sabrina sadie saoirse
  saskia selina serena shelley shona sian sinead sinéad stacey stella susanna susannah suzanne sylvia sylvie tabitha
  tamara tamsin tanya tara tess tessa thelma tiffany tilda tilly tonya una valerie vanessa veronica vicky viola vivian
  vivienne wanda wilma winifred yasmin yvette zara zelda abeer afaf ahlam aida aminah amira areej asma asmaa aya
  ayesha azza bushra dalal dalia dua fadwa faiza farah farida fatma fawzia feryal ghada habiba hadeel hafsa hagar hala
  halima hanan haneen hayat hiba hind inaam intisar jamila jana jihan kawthar khadija lamia lana latifa lina lubna
  lujain maha maisa malak manal maram marwa maryam mayar maysa mouna muna nabila nagla nahid najwa nawal nermin
  nesrine nihal nisreen noha noura rabab rabia raghad rahma randa rasha rawan razan reem rima rola ruba ruqayya sabah
  safa safiya sahar saja samah samar sawsan shaima shereen siham souad suhair sumaya tahani taghreed thuraya wafa
  wedad widad yara yasmine yusra zahra zeinab zeina aarti aditi aishwarya akanksha amrita ananya anjali ankita
  anuradha anushka bhavna deepa deepika divya gauri geeta gita hema indira jaya jyoti kajal kamala kavita kriti
  lakshmi lata madhu mamata manisha meena meera megha mira mohini namrata nandini neha nikita nirmala nisha pooja
  prachi pratibha preeti priyanka puja radha rajni rashmi rekha renu ritu roshni sangeeta sarita savita shalini shikha
  shilpa shreya shruti sita smita sneha sonali sudha sujata sunita sushma swati tanvi urmila usha vandana vidya hina
  amna mehreen mahira nida saima sania shazia sumaira uzma zubaida aiko akari akiko asuka ayaka ayumi chie emiko
  haruka hinata hiroko junko kaori keiko kumiko mariko mayumi michiko miho mika misaki miyu naoko natsuki nanami reiko
  sachiko sayuri sumiko tomoko yoko yoshiko yui yuka yuko yumi fang hui jing lan lian lihua ling mei-ling qing xia xiu
  ying yuan soo-jin ji-eun eun-ji abena adaeze adanna adeola adwoa afia akosua amaka amarachi bisi bukola chiamaka
  chidinma chioma ebele efua folake funke funmilayo ifeoma ijeoma kemi lerato lindiwe ngozi nkechi nneka nomsa nomvula
  nosipho obiageli oluchi palesa simisola temitope thandi thandiwe titilayo wambui wangari wanjiru yetunde zanele
  zodwa adriana alba alejandra alicia amparo angelica araceli beatriz belen blanca camila catalina consuelo cristina
  daniela elvira ernestina esperanza estela esmeralda eugenia fernanda florencia gabriela graciela guadalupe
  inmaculada irma isabela jimena josefa josefina juana juanita julieta leticia lidia lorena lucía luisa macarena
  magdalena maite manuela marcela maribel maricarmen mariana marisa marisol marta martina milagros mónica montserrat
  nieves noelia paloma paola raquel rocío rosario rosalía silvia soledad susana valentina verónica violeta ximena
  yolanda maría sofía inés ángela belén andreia fátima joana mafalda conceição agata agnieszka aleksandra alena
  alexandrine alina alise aneta anja anka anke annika anouk antje aurelie aurélie barbora beata berit birgit brigitte
  britta carine cecile chantal charlene christel clemence corinne dagmar danuta delphine dorota ebba edita elina elke
  elisabeth elodie elsebeth elzbieta emilie emmanuelle erzsebet eszter ewa evgenia fabienne federica francoise frauke
  frederique gabriele galina gerda giorgia giovanna gisela grazyna gudrun hanna hanne hanneke hedwig heike helga helle
  henrietta henriette ilse inge ingeborg inga irena irina isabelle iva iveta ivona iwona jadwiga jelena jitka jolanta
  joke judit jutta kaisa karolina kasia katalin katarina katarzyna katja katrin katya kirsi klara kristina krystyna
  larisa laure leena lene ljubica lidija lieke ludmila luise lyudmila lucie magda maja malgorzata malin manon marcella
  mareike maren margaux margit margrethe marieke marija marijke marika marit marja martine mathilde merete milena
  milica mireille mirjam monika monique nadezhda nadège nastya natalia natalya nathalie nele noemi oksana olena olesya
  olha ornella oxana paivi pascale pernille pirjo polina radka ragnhild raisa renata ria riitta roxana ruta sabine
  sanna signe sigrid silke silvana simona sini siri snezana solange solveig sonja stefania steffi svetlana svitlana
  tatiana tatyana teodora tereza therese thora tonje tove ulla ulrike ute valeria valérie veronika vesna viktoria
  viktoriya virginie vlasta wiebke yelena yulia yuliya zdenka zlata zofia zuzana aylin ayse ayşe bahar canan derya
  ebru elif emine esra gul gulsen hatice hulya leyla meral meryem nihan nilufer ozlem pinar seda selin sevgi sibel
  sule tugba yasemin zehra zeynep avigail ayelet efrat einat gila hadas inbal keren limor miri naama noga ofra orit
  osnat rivka ronit sarit shira shulamit sivan tamar tzipi yael yaffa zehava azadeh bahareh farzaneh fereshteh golnaz
  mahsa marjan masih mina narges nasrin nazanin parisa roya samaneh sepideh shirin soraya taraneh`;

function names(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** The gender of a given name, in small letters; undefined where the word is none. */
export const GIVEN_NAMES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...names(MEN).map((name) => [name, 'm'] as const),
  ...names(WOMEN).map((name) => [name, 'f'] as const),
]);
