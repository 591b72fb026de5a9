/**
 * The most frequent first names of the United States census of 1990 (public domain), and the most frequent of England
 * and Wales that it lacks (ONS, Open Government Licence). Enough to tell "he" from "she" where the article prints no title; an
 * article's own titles and pronouns outrank it.
 */
const MALE = `james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald
  george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric
  stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe
  juan jack albert jonathan justin gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam
  harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip
  todd craig alan shawn clarence sean philip chris johnny earl jimmy antonio bryan tony luis mike stanley leonard nathan
  manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob melvin alfred kyle francis
  bradley jesus herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario leroy
  francisco marcus micheal theodore clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek
  warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey
  herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent ramon charlie tyler gilbert gene
  marc reginald ruben brett angel nathaniel rafael edgar milton raul ben chester cecil duane franklin andre elmer brad
  gabriel ron mitchell roland arnold harvey jared adrian karl cory claude erik darryl neil christian javier fernando
  clinton ted mathew tyrone darren lonnie lance cody julio kurt allan nelson guy clayton hugh max dwayne dwight armando
  felix jimmie everett ian wallace ken bob jaime alfredo alberto dave ivan johnnie sidney byron julian isaac clifton
  willard daryl ross andy salvador kirk sergio seth kent terrance eduardo terrence enrique wade stuart rob matt ed nick
  graham simon colin gareth nigel trevor clive geoffrey oliver dominic liam noah ethan lucas callum mohammed`;

const FEMALE = `mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen
  sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy
  anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann
  joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice
  kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise
  sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin peggy crystal
  gladys rita dawn connie florence tracy edna tiffany carmen rosa cindy grace wendy victoria edith kim sherry sylvia
  josephine thelma shannon sheila ethel ellen elaine marjorie carrie charlotte monica esther pauline emma juanita anita
  rhonda hazel amber eva debbie april leslie clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne
  michele gail bertha darlene veronica jill erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice
  dolores bernice audrey yvonne annette june samantha marion dana stacy ana renee ida vivian roberta holly brittany
  melanie loretta yolanda jeanette laurie katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary
  eileen terri gertrude lucy tonya ella stacey wilma gina kristin jessie natalie agnes vera charlene bessie delores
  melinda pearl arlene maureen colleen allison tamara joy georgia constance lillie claudia jackie marcia tanya nellie
  minnie marlene heidi glenda lydia viola courtney marian stella caroline dora jo vickie mattie maxine irma mabel
  marsha myrtle lena christy deanna patsy hilda gwendolyn jennie nora margie nina cassandra leah penny kay priscilla
  naomi carole olga billie dianne tracey leona jenny felicia sonia miriam velma becky bobbie violet kristina toni misty
  nicola fiona gemma zoe chloe olivia sophie ava isabella amelia harriet gillian hilary kate`;

/** Names of the list that men and women bear alike: they tell nothing, so the article's own pronouns do. */
const BOTH =
  'angel courtney dana jackie jaime jamie jean jessie jo kelly kim leslie lynn marion robin shannon stacey stacy tracey tracy';

const SEX = new Map<string, 'male' | 'female'>();
for (const name of MALE.split(/\s+/)) SEX.set(name, 'male');
for (const name of FEMALE.split(/\s+/)) if (SEX.get(name) !== 'male') SEX.set(name, 'female');
for (const name of BOTH.split(' ')) SEX.delete(name);

/** The sex that a first name usually tells; null for a name that is not in the list. */
export function sexOfFirstName(lower: string): 'male' | 'female' | null {
  return SEX.get(lower) ?? null;
}
