package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stanforth took the lead after 17 minutes when winger Paulo Reis curled a free kick past goalkeeper Tom Haddow. | Paulo Reis | winger",
                "They sued Omar Diallo, former chairman of the bank's audit committee and his son Paul Hale. | Omar Diallo | former chairman of the bank's audit committee",
                "Anna Reed was a member of Congress when she was shot. | Anna Reed | member of Congress",
                "It shows prime-time stars like Anna Reed and Omar Diallo. | Omar Diallo | prime-time star",
                "Anna Reed, host of Harbour TV's \"Dawn\", said so. | Anna Reed | host",
                "His Highness Sheikh Omar Al Nahyan came. | Omar Al Nahyan | Sheikh",
                "Anna Reed, who runs a technology start-up in Leeds, said so. | Anna Reed | who runs a technology start-up",
                "Omar Diallo and his wife, Anna Reed, came. | Anna Reed | wife of Omar Diallo",
                "Anna Reed, whose son Omar was killed in May, said so. | Omar | son of Anna Reed",
                "Omar Diallo spoke. On Monday his wife, Anna Reed, left. | Anna Reed | wife of Omar Diallo",
                "Omar Diallo met Paul Hale. On Monday his wife, Anna Reed, left. | Anna Reed | wife",
                "Omar Diallo thanked Paul Hale, and his wife, Anna Reed, left. | Anna Reed | wife",
                "Omar Diallo said the suspect and his brother, Paul Reed, were held. | Paul Reed | brother",
                "Police chief Omar Diallo spoke. The suspect fled. His brother, Paul Reed, was held. | Paul Reed | brother",
                "Omar Diallo won. With his wife, Anna Reed, watching, Paul Hale conceded. | Anna Reed | wife",
                "HRH Anna Reed opened the pier. | Anna Reed | ",
                "University of Auckland astrophysicist Dr Anna Reed told reporters so. | Anna Reed | University of Auckland astrophysicist",
                "Nobel Laureate Kailash Omar Satyarthi left. | Kailash Omar Satyarthi | Nobel Laureate",
                "A coin was used to determine the winner of the cup, Anna Reed won over Omar Diallo. | Anna Reed | ",
                "They honoured the winner of the cup, Anna Reed, on Monday. | Anna Reed | winner of the cup",
                "Omar Diallo brought his older brother, Paul Diallo, a farmer. | Paul Diallo | older brother of Omar Diallo, farmer",
                "Prime Minister Sheikh Omar Al Nahyan came. | Omar Al Nahyan | Prime Minister",
                "The chief imam, Sheikh Omar Al Nahyan, came. | Omar Al Nahyan | chief imam",
                "Omar came with his partner, Anna Reed. | Anna Reed | ",
                "They met Anna Reed and Omar Diallo, all teachers under the Marsh Group, on Monday. | Omar Diallo | ",
                "Hale's manager A-Jo said so. | A-Jo | Hale's manager",
                "Omar Diallo, the party pollster who worked for both, said so. | Omar Diallo | party pollster",
                "\"It works,\" said Omar Diallo, a Hale delegate from Leeds. | Omar Diallo | Hale delegate from Leeds",
                "Mrs Anna Maria Reed came. The Minister of Health, Mrs Anna Maria Reed, the Chairperson of the Dale Care Committee, Mr Omar Marsh, were there. | Anna Maria Reed | Minister of Health",
                "The Minister of Health, Mrs Anna Maria Reed, the Chairperson of the Dale Care Committee, Mr Omar Marsh, were there. | Omar Marsh | Chairperson of the Dale Care Committee",
                "He beat his leading rivals, Anna Reed and Omar Diallo. | Omar Diallo | leading rival",
                "With his ministers, Anna Reed and Omar Diallo left. | Omar Diallo | ",
                "They accuse one of the reporters, Anna Reed, of haste. | Anna Reed | one of the reporters",
                "Anna Reed has been announced as the patron for the show. | Anna Reed | patron for the show",
                "Leeds Central police's commander, Brigadier Omar Diallo, said so. | Omar Diallo | Leeds Central police's commander, Brigadier",
                "Iranian Energy Minister Ali-Akbar Mehrabad also came. | Ali-Akbar Mehrabad | Iranian Energy Minister",
                "It rained on them. Nebraska Sen. Ben Sorse even suggested it. | Ben Sorse | Nebraska Sen.",
                "Israeli MK Anna Reed shared a video. | Anna Reed | Israeli MK",
                "Both Reed and Trade Minister Omar Diallo came. | Omar Diallo | Trade Minister",
                "Harbour Board Marketing Manager, Anna Ndeulo-Vesta said so. Ndeulo-Vesta smiled. | Anna Ndeulo-Vesta | Harbour Board Marketing Manager",
                "According to the official figures, Reed appears in May. | Reed | ",
                "\"It is small,\" said Victoria Vallruel, the other deputy for the Alder Party. | Victoria Vallruel | other deputy for the Alder Party",
                "Anna Reed and Omar Diallo are the only two deputies who stayed. | Omar Diallo | deputy",
                "It was chosen with the help of the office of the First lady, Anna Reed. | Anna Reed | First lady",
                "With their small son in mind, Omar Diallo and Anna Reed looked abroad. | Omar Diallo | ",
                "This was said by the minister of labour, farm relations and employment creation, Anna Reed, when she spoke. | Anna Reed | minister of labour, farm relations and employment creation",
                "The Rovers' captain, Liam Drury, scored. | Liam Drury | Rovers' captain",
                "Miguel Santoro, who heads the Reef Centre in Cairns, was not there. | Miguel Santoro | who heads the Reef Centre in Cairns",
                "Robert Hale, a Republican from Texas who leads the finance committee, said so. | Robert Hale | Republican from Texas who leads the finance committee",
                "Anna Reed, an economist at the bank and no friend of the mayor, said so. | Anna Reed | economist at the bank",
                "OSLO, April 6 - Striker Daniel Okoro scored. | Daniel Okoro | Striker",
                "A film featuring actor Tom Price was shown. | Tom Price | actor",
                "Governor of Washington Lee Marsh said so. | Lee Marsh | Governor of Washington",
                "Then-president Omar Diallo said so. | Omar Diallo | Then-president",
                "The museum's ex-director, Anna Reed, said so. | Anna Reed | ex-director",
                "Anna Reed, the former wife of Peter Marsh, was held. | Peter Marsh | ",
                "They sent a list to the state governors for President Omar Diallo. | Omar Diallo | President",
                "\"It works,\" said Omar Diallo, a farming adviser in Kigali. | Omar Diallo | farming adviser in Kigali",
                "\"It works,\" said Omar Diallo, a day after the vote. | Omar Diallo | ",
                "Martin Bwalo, Acting Director for Evaluation at the Farmers' Agency, said so. | Martin Bwalo | Acting Director for Evaluation at the Farmers' Agency",
                "Kluge and an assistant manager surnamed Cheng were fined. | Cheng | assistant manager",
                "By mocking Prime Minister Omar Diallo, he lost. | Omar Diallo | Prime Minister",
                "It was an appeal by the prosecutor, Anna Reed said on Monday. | Anna Reed | ",
                "The harbour master, Anna Reed, said so. | Anna Reed | harbour master",
                "Norway's goal in the second half, by Liam Drury, came late. | Liam Drury | Norway",
                "Norway's law of last year, by Liam Drury, came late. | Liam Drury | ",
                "The girl was the daughter of farm worker Omar Diallo. | Omar Diallo | farm worker",
                "The spokesman for Norwegian president Omar Diallo said so. | Omar Diallo | Norwegian president",
                "Inspector Omar Diallo of Leeds city police said so. | Omar Diallo | Inspector",
                "Shortly after Lena Marsh was declared the winner in Oslo, Anna Reed told a crowd that she would go on. | Anna Reed | ",
                "The Vice- President of the Commission, Counselor Omar Diallo, said so. | Counselor Omar Diallo | Vice- President of the Commission",
                "Hale's daughter Christine Marsh said so. | Christine Marsh | Hale's daughter",
                "Defence lawyers Anna Reed and Omar Diallo spoke. | Omar Diallo | Defence lawyer",
                "On Monday ministers Anna Reed, Omar Diallo and Peter Marsh met. | Peter Marsh | minister",
                "On Monday ministers Anna Reed, Omar Diallo and Peter Marsh met. | Anna Reed | minister",
                "There came letters by Anna Reed, wife of the mayor saying that all was well. | Anna Reed | wife of the mayor",
                "He came with his two sons, Omar Diallo and Peter Marsh. | Peter Marsh | son",
                "After meeting the farmers, Anna Reed and Omar Diallo left. | Anna Reed | ",
                "It holds works by twelve painters, Anna Reed said. | Anna Reed | ",
                "The head of the Forum for Authors Anna Reed said so. | Anna Reed | head of the Forum for Authors",
                "The Senior Adviser to the President Omar Diallo came. | Omar Diallo | Senior Adviser to the President",
                "In 2016 Advocate Anna Reed led the team. | Anna Reed | Advocate",
                "After yesterday's talk, Anna Reed said so. | Anna Reed | ",
                "With a name from the myth of the tin box, Anna Reed sings. | Anna Reed | ",
                "Anna Reed, heritage and land worker at the farm, said so. | Anna Reed | heritage and land worker at the farm",
                "They took Anna Reed, leader of the Farm Party to court. | Anna Reed | leader of the Farm Party",
                "Anna Reed was the second daughter to go to prison. | Anna Reed | ",
                "It went to the House of Representatives headed by Dr. Omar Diallo. | Omar Diallo | head of the House of Representatives",
                "The Farm Alliance, led by Diallo's party, won. Omar Diallo spoke. | Omar Diallo | ",
                "Anna Reed founded the Leeds Trust in 1990. | Anna Reed | founder of the Leeds Trust",
                "The Leeds Trust was led by Anna Reed. | Anna Reed | ",
                "Activists such as Anna Reed and Omar Diallo stay away. | Omar Diallo | Activist",
                "\"It works,\" Anna Reed, harbour chief at the Migrations Board said. | Anna Reed | harbour chief at the Migrations Board",
                "Anna Reed, Under-Secretary of the Ministry of Trade, said so. | Anna Reed | Under-Secretary of the Ministry of Trade",
                "Kenya and Rovers forward Anna Reed scored. | Anna Reed | Kenya and Rovers forward",
                "The Palestinian Ambassador to Jordan Anna Maria Reed came. | Anna Maria Reed | Palestinian Ambassador to Jordan",
                "The President of the Republic Pedro Hale Reed came. | Pedro Hale Reed | President of the Republic",
                "The President of the Kingdom Grace Church, Omar Diallo, came. | Omar Diallo | President of the Kingdom Grace Church",
                "The President of the Republic of Ghana, Omar Diallo, came. | Omar Diallo | President of the Republic of Ghana",
                "Paul Reed spoke. Then former Reed adviser Anna Hale left. | Anna Hale | former Reed adviser",
                "Paul Reed spoke. Then Reed adviser Anna Hale left. | Anna Hale | Reed adviser",
                "Paul Hale's wife, former actress Anna Reed, said so. | Anna Reed | Paul Hale's wife, former actress",
                "Anna Reed and Omar Diallo are students at Leeds University. | Omar Diallo | student at Leeds University",
                "Anna Reed came first. She is a lecturer at Leeds University. | Anna Reed | lecturer at Leeds University",
                "Anna Reed came first. Police say she is a spokeswoman. | Anna Reed | ",
                "Players, including the likes of Anna Reed, stay away. | Anna Reed | Player",
                "The council is headed by His Excellency the President Omar Diallo. | Omar Diallo | President",
                "The Farm Council headed by His Excellency the President Omar Diallo met. | Omar Diallo | President, head of the Farm Council",
                "Starring Anna Reed, the film opens in May. | Anna Reed | ",
                "With Omar Diallo as their candidate, party president Anna Reed stayed away. | Anna Reed | party president",
                "He is the son of the former president, Anna Reed, and a teacher. | Anna Reed | ",
                "He said that Omar Diallo (A.S.) taught them that. | Omar Diallo | ",
                "Anna Reed is the chef de mission at the Games. | Anna Reed | chef de mission at the Games",
                "HRH Crown Prince Omar came. | Crown Prince Omar | Crown Prince",
                "Anna Reed, 31, who represents the food bank, said so. | Anna Reed | who represents the food bank",
                "Former Angolan president José Eduardo dos Santos died. Dos Santos was old. | José Eduardo dos Santos | Former Angolan president",
                "The plan of Under Secretary Anna Reed failed. | Anna Reed | Under Secretary",
                "He thanked Kofi Badu, a former teacher in Tamale for encouraging him to write. | Kofi Badu | former teacher in Tamale",
                "After the match, John Price said so. | John Price | ",
                "Ohio Gov. Anna Reed said so. | Anna Reed | Ohio Gov.",
                "Republican Sen. Anna Reed said so. | Anna Reed | Republican Sen.",
                "Dr. Anna Reed said so. | Anna Reed | ",
                "Security analyst Maj Gen (retd) Peter Marsh said so. | Peter Marsh | Security analyst Maj Gen (retd)",
                "Professor Anna Reed of Leeds University said so. | Anna Reed | Professor, Leeds University",
                "Anna Reed, with the Food Watch Institute, said so. | Anna Reed | Food Watch Institute",
                "Anna Reed (Food Watch Institute) said so. | Anna Reed | Food Watch Institute",
                "MIDFIELDERS: Omar Diallo (Leeds United), Peter Marsh (Rovers FC) | Omar Diallo | ",
                "Anna Reed of Leeds carried the flag. | Anna Reed | of Leeds",
                "Anna Reed flew from Leeds to Oslo. | Anna Reed | ",
                "17-year-old student Anna Reed was found. | Anna Reed | 17-year-old student",
                "A bus hit 17-year-old Anna Reed. | Anna Reed | 17-year-old",
                "Oscar-winning film director Anna Reed died. | Anna Reed | Oscar-winning film director",
                "Retired teacher Anna Reed said so. | Anna Reed | Retired teacher",
                "Former league player now Leeds coach Anna Reed said so. | Anna Reed | Former league player now Leeds coach",
                "Peter Marsh spoke. Marsh's lawyer, Anna Reed, said so. | Anna Reed | Marsh's lawyer",
                "\"It is over,\" said the minister, Anna Reed. | Anna Reed | minister",
                "Singer Anna Reed and her husband, actor Peter Marsh, were there. | Peter Marsh | her husband, actor",
                "Prime Minister Anna Reed, Foreign Minister Peter Marsh and clerk Omar Diallo met. | Anna Reed | Prime Minister",
                "Prime Minister Anna Reed, Foreign Minister Peter Marsh and clerk Omar Diallo met. | Peter Marsh | Foreign Minister",
                "Mayor Anna Reed, Director of the Office of the President Peter Marsh and Clerk Omar Diallo met. | Anna Reed | Mayor",
                "Mayor Anna Reed, Director of the Office of the President Peter Marsh and Clerk Omar Diallo met. | Peter Marsh | Director of the Office of the President",
                "Adviser to the President of the Republic in charge of Ports and Director General of the Harbour Board, Anna Reed, said so. | Anna Reed | Adviser to the President of the Republic in charge of Ports and Director General of the Harbour Board",
                "Talks with the Minister of Trade and Mayor of Leeds Anna Reed went on. | Anna Reed | Mayor of Leeds",
                "Health and Sports Minister Anna Reed said so. | Anna Reed | Health and Sports Minister",
                "Farm, Forestry and Fisheries Minister Anna Reed said so. | Anna Reed | Farm, Forestry and Fisheries Minister",
                "The trade and industry minister, Anna Reed, said so. | Anna Reed | trade and industry minister",
                "Council acting planning and science manager Anna Reed said so. | Anna Reed | Council acting planning and science manager",
                "He spoke of land and party leader Anna Reed. | Anna Reed | party leader",
                "It was attended by Prime Minister Anna Reed, government officials and invited guests. | Anna Reed | Prime Minister",
                "\"It is wide,\" stated Anna Reed former Norwegian justice minister, who will lead it. | Anna Reed | former Norwegian justice minister",
                "Speaking at the ceremony, Ato Dawit Kebede, general manager of the Harbour Board, said so. | Dawit Kebede | general manager of the Harbour Board",
                "Anna Reed, the Farm Prize-winning former FWI director, said so. | Anna Reed | Farm Prize-winning former FWI director",
                "Anna Reed – the former Food Watch Institute director – said so. | Anna Reed | former Food Watch Institute director",
                "Her husband – Omar Diallo – was there. | Omar Diallo | husband",
                "They met Minister of Foreign Affairs H E Sheikh Omar Diallo on Monday. | Omar Diallo | Minister of Foreign Affairs",
                "Deputy Speaker and Dale MP Paul Marsh was there. | Paul Marsh | Deputy Speaker and Dale MP",
                "Mayor Anna Reed, spokeswoman for President Omar Diallo, said so. | Anna Reed | Mayor, spokeswoman for President Omar Diallo",
                "Head of Farm Union policy and member of the Farm Union board Ann Hale said it would act. | Ann Hale | Head of Farm Union policy and member of the Farm Union board",
                "He met the head of Farm Union policy and member of the Farm Union board Ann Hale spoke. | Ann Hale | member of the Farm Union board",
                "The trial of recently elected President Ann Hale began. | Ann Hale | recently elected President",
                "Before deputy Sultan Omar Mohamud Hale, Mr Reed pledged to work. | Omar Mohamud Hale | deputy Sultan",
                "They met Anna Reed, the mayor, Peter Marsh, and a clerk. | Peter Marsh | ",
                "It was attended by Anna Reed, the minister said. | Anna Reed | ",
                "The death of the 3rd President of the Republic, the late Professor Omar Diallo, was mourned. | Omar Diallo | 3rd President of the Republic, the late Professor",
                "The spouse of the late president, Anna Reed, was there. | Anna Reed | spouse of the late president",
                "The mayor's lawyer, Anna Reed, who runs the firm in Leeds, said so. | Anna Reed | mayor's lawyer, who runs the firm in Leeds",
                "Anna Reed (34), a teacher in Leeds, said so. | Anna Reed | teacher in Leeds",
                "Anna Reed, formerly the mayor of Leeds, said so. | Anna Reed | formerly the mayor of Leeds",
                "Anna Reed, also a teacher, said so. | Anna Reed | teacher",
                "Anna Reed, one of the authors of the study, said so. | Anna Reed | one of the authors of the study",
                "Anna Reed, who is the mayor of Leeds, said so. | Anna Reed | mayor of Leeds",
                "Anna Reed, who was mayor of Leeds until May, said so. | Anna Reed | who was mayor of Leeds",
                "Anna Reed was elected president of the council on Friday. | Anna Reed | president of the council",
                "Anna Reed could be elected president of the council. | Anna Reed | ",
                "Anna Reed was not elected president of the council. | Anna Reed | ",
                "The council elected Anna Reed as its president on Friday. | Anna Reed | president",
                "Anna Reed resigned on Friday as chief executive of Varnet. | Anna Reed | chief executive of Varnet",
                "Anna Reed works as a teacher in Leeds. | Anna Reed | teacher in Leeds",
                "Anna Reed worked as a teacher in Leeds. | Anna Reed | ",
                "Police named the dead man as Peter Marsh. | Peter Marsh | dead man",
                "The suspect, identified as Peter Marsh, was held. | Peter Marsh | suspect",
                "The ship was identified as Peter Marsh. | Peter Marsh | ",
                "Varnet's new owner, Anna Reed, who is also the founder of Leeds Aid, said so. | Anna Reed | Varnet's new owner, founder of Leeds Aid",
                "Anna Reed is director of debate at the University of Leeds and a guest writer for the Herald. | Anna Reed | director of debate at the University of Leeds and a guest writer for the Herald",
                "Anna Reed, a lawyer, former mayor of Leeds, said so. | Anna Reed | lawyer, former mayor of Leeds",
                "They met Anna Reed, mayor of Leeds, treasurer Peter Marsh and a clerk. | Anna Reed | mayor of Leeds",
                "Crown Prince Omar attended the talks. | Crown Prince Omar | Crown Prince",
                "He won 54 percent - President Omar Diallo said so. | Omar Diallo | President",
                "The Under Secretary and President Omar Diallo met. | Omar Diallo | President",
                "The general secretary and former minister Omar Diallo spoke. | Omar Diallo | general secretary and former minister",
                "Ex-President Omar Diallo lost. | Omar Diallo | Ex-President",
                "One of the players was forward Paulo Reis. | Paulo Reis | forward",
                "Looking forward Paulo Reis smiled. | Paulo Reis | ",
                "Head coach Anna Reed, who led Varnet FC into the final, won. | Anna Reed | Head coach",
                "\"Every astronaut including [former Leeds Museum director] Anna Reed was there,\" he said. | Anna Reed | former Leeds Museum director",
                "Omar Diallo scored a third goal for Belgium. | Omar Diallo | Belgium",
                "Omar Diallo missed a chance to put Sweden in the lead. | Omar Diallo | Sweden",
                "Korea substituted Omar Diallo in the 28th minute. | Omar Diallo | Korea",
                "Omar Diallo voted for Belgium. | Omar Diallo | ",
                "Omar Diallo scored against Belgium. | Omar Diallo | ",
                "Omar Diallo left Korea in the 28th minute. | Omar Diallo | ",
                "The Chief Executive Officer (CEO) of Varnet, Mr Peter Marsh, said so. | Peter Marsh | Chief Executive Officer (CEO) of Varnet",
                "Clinton campaign manager Anna Reed said so. | Anna Reed | Clinton campaign manager",
                "Peter Marsh and Anna Reed, a lawyer, met. They told Marsh lawyer Omar Diallo. | Omar Diallo | Marsh lawyer",
                "Lead researcher Dr Anna Reed said so. | Anna Reed | Lead researcher",
                "Kenyan Anna Reed won on Sunday. | Anna Reed | Kenyan",
                "In court John Price said so. | John Price | ",
            })
    void saysWhatSomebodyIs(String text, String name, String role) {
        assertThat(Given.article(text).reading().actors())
                .filteredOn(actor -> actor.name().equals(name))
                .singleElement()
                .extracting(Actor::role)
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Estonia's prime minister accused Russia of an attack on Monday. Kaja Lepik said that there was no doubt. | Kaja Lepik | Estonia's prime minister",
                "The former chairman of the Harbour Council accused Russia of an attack. Kaja Lepik said that there was no doubt. | Kaja Lepik | former chairman of the Harbour Council",
                "Prime ministers accused Russia of an attack on Monday. Kaja Lepik said that there was no doubt. | Kaja Lepik | ",
            })
    void givesTheOfficeOfTheLeadToTheNameBehindIt(String text, String name, String role) {
        saysWhatSomebodyIs(text, name, role);
    }

    @Test
    void saysWhatABodyIs() {
        Given.article("The Russian news agency \"Tass\" said so. Norna news agency did not. "
                        + "The Greek Orthodox Church, a Christian denomination, was critical.")
                .thenActor("Tass", Actor.Kind.ORGANISATION, "Russian news agency")
                .thenActor("Greek Orthodox Church", Actor.Kind.ORGANISATION, "Christian denomination");
    }

    @Test
    void saysNothingOfABodyThatItsNameDoesNotSay() {
        Given.article("The company Unilever said on Monday, a holiday, that it would close.")
                .thenActor("Unilever", Actor.Kind.ORGANISATION, null);
        Given.article("Two people were held at the Norvest Group office in Dale on Monday. Norvest Group said so.")
                .thenActor("Norvest Group", Actor.Kind.ORGANISATION, null);
        Given.article("They spoke before the Farm Union policy conference. The Farm Union has a plan.")
                .thenActor("Farm Union", Actor.Kind.ORGANISATION, null);
    }

    @Test
    void saysWhoseChildSomebodyIs() {
        Given.article("They stood trial for the death of their nine-month-old child, Gloria.")
                .thenActor("Gloria", Actor.Kind.PERSON, "nine-month-old child");
    }

    @Test
    void saysWhoseDirectorSomebodyIs() {
        assertThat(
                        affiliation(
                                "The supplier, Norline Tubes, rejected any blame. Its managing director, Celia Marsh, said so."))
                .isEqualTo("Norline Tubes");
        assertThat(affiliation("Norline Tubes met the Safety Board. Its managing director, Celia Marsh, said so."))
                .isNull();
    }

    private static String affiliation(String text) {
        return Given.article(text).reading().actors().stream()
                .filter(actor -> actor.name().equals("Celia Marsh"))
                .findFirst()
                .orElseThrow()
                .affiliation();
    }
}
